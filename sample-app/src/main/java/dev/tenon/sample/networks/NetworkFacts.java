package dev.tenon.sample.networks;

/**
 * What is known of a network at compile time, without building it or loading a native library.
 *
 * @param name of the annotated interface
 * @param description one line
 * @param input shape, C×H×W
 * @param parameters count, as DL4J's {@code numParams()} has it
 * @param macs multiply-accumulates for one image
 * @param summary the table of its blocks
 */
public record NetworkFacts(
    String name, String description, String input, long parameters, long macs, String summary) {}
