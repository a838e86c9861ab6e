package dev.tenon.processor.layer;

/**
 * What a layer costs for one example.
 *
 * @param parameters what DL4J's {@code numParams()} counts, with BatchNorm's mean and variance
 * @param trainable the parameters that gradient descent changes
 * @param macs multiply-accumulates of convolution and dense layers, nothing else
 */
public record Cost(long parameters, long trainable, long macs) {

  /** No parameters and no multiply-accumulates. */
  public static final Cost FREE = new Cost(0, 0, 0);

  /** The cost of a layer all of whose parameters are trained. */
  public static Cost of(long parameters, long macs) {
    return new Cost(parameters, parameters, macs);
  }

  /**
   * The cost of the same weights used several times.
   *
   * @throws ArithmeticException if the product exceeds a {@code long}
   */
  public Cost times(long times) {
    return new Cost(parameters, trainable, Math.multiplyExact(macs, times));
  }

  /**
   * Both costs together.
   *
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public Cost plus(Cost other) {
    return new Cost(
        Math.addExact(parameters, other.parameters),
        Math.addExact(trainable, other.trainable),
        Math.addExact(macs, other.macs));
  }
}
