package dev.tenon.sample.networks;

import dev.tenon.Tensor;

/**
 * What is known of a network at compile time, without building it or loading a native library.
 *
 * @param name of the annotated interface
 * @param description one line
 * @param input shape, C×H×W, of a clip C×H×W×T
 * @param parameters count, as DL4J's {@code numParams()} has it
 * @param macs multiply-accumulates for one example
 * @param summary the table of its blocks
 */
public record NetworkFacts(
    String name, String description, String input, long parameters, long macs, String summary) {

  /** Those of a network whose builder knows the shape of its input. */
  static NetworkFacts of(
      String name, String description, Tensor input, long parameters, long macs, String summary) {
    return new NetworkFacts(name, description, input.toString(), parameters, macs, summary);
  }
}
