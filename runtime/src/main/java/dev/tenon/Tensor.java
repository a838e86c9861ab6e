package dev.tenon;

/**
 * What a block hands to the next one: the kind and the size of one example, without the batch.
 *
 * <p>The kinds are used twice. As return types and parameters of a network interface they let javac
 * reject a {@link Vector} wired into a convolution. As values they are the shape constants of the
 * generated builder.
 */
public sealed interface Tensor permits FeatureMap, Vector, Sequence, Clip, Scores {

  /**
   * The sizes of the dimensions of one example, in the order of Deeplearning4j's arrays: {@code {C,
   * H, W}} of a feature map, {@code {N}} of a vector, {@code {N, T}} of a sequence, {@code {C, H,
   * W, T}} of a clip.
   */
  long[] dimensions();

  /**
   * How many numbers one example has.
   *
   * @throws ArithmeticException if the count does not fit a {@code long}
   */
  default long elements() {
    long elements = 1;
    for (long dimension : dimensions()) {
      elements = Math.multiplyExact(elements, dimension);
    }
    return elements;
  }

  /**
   * The shape of the {@code INDArray} that holds a batch of such examples, e.g. {@code {8, 3, 224,
   * 224}}; of a {@link Clip}, the frames of all examples are the batch.
   *
   * @param examples the size of the batch, at least 1
   * @throws IllegalArgumentException if {@code examples} is not positive
   */
  default long[] batch(long examples) {
    long[] dimensions = dimensions();
    long[] shape = new long[dimensions.length + 1];
    shape[0] = Dimension.positive("examples", examples);
    System.arraycopy(dimensions, 0, shape, 1, dimensions.length);
    return shape;
  }
}
