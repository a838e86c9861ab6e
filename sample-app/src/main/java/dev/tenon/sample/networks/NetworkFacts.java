package dev.tenon.sample.networks;

import dev.tenon.Tensor;
import dev.tenon.sample.data.ImageSize;

/**
 * What is known of a network at compile time, without building it or loading a native library.
 *
 * @param name of the annotated interface
 * @param declaration the annotated interface, or else a class beside which {@code NAME.txt} and
 *     {@code NAME.json} lie, the summary with layers
 * @param description one line
 * @param input shape, C×H×W, of a clip C×H×W×T
 * @param parameters count, as DL4J's {@code numParams()} has it
 * @param macs multiply-accumulates for one example
 * @param summary the table of its blocks
 */
public record NetworkFacts(
    String name,
    Class<?> declaration,
    String description,
    String input,
    long parameters,
    long macs,
    String summary) {

  /** Those of a network that was generated for images of one size. */
  static NetworkFacts of(
      Class<?> declaration,
      String description,
      ImageSize input,
      long parameters,
      long macs,
      String summary) {
    return new NetworkFacts(
        declaration.getSimpleName(),
        declaration,
        description,
        input.toString(),
        parameters,
        macs,
        summary);
  }

  /** Those of a network whose builder knows the shape of its input. */
  static NetworkFacts of(
      Class<?> declaration,
      String description,
      Tensor input,
      long parameters,
      long macs,
      String summary) {
    return new NetworkFacts(
        declaration.getSimpleName(),
        declaration,
        description,
        input.toString(),
        parameters,
        macs,
        summary);
  }
}
