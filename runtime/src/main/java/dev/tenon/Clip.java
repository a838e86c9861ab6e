package dev.tenon;

/**
 * The kind of images that follow each other in time, the frames of a video: C×H×W×T. Blocks for
 * images look at each frame on its own and give a clip again or, where they give a vector for an
 * image, a {@link Sequence}:
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 64, width = 64, frames = 16))
 * interface Gestures {
 *   @VggBlock(filters = 16, convs = 1) Clip edges();    // 16×32×32×16
 *   @GlobalPool(PoolingType.AVG) Sequence pooled();     // 16×16
 *   @Lstm(units = 32) Sequence motion();                // 32×16
 *   @LastStep Vector last();
 *   @Classifier(classes = 5) Scores gesture();
 * }
 * }</pre>
 *
 * <p>A {@link Block} interface for an image may be placed on a clip too: it then is the same
 * network, with the same weights, for every frame, and its own blocks have the shapes of one frame.
 *
 * <p>Deeplearning4j has no such arrays. It is fed a {@linkplain #sequence() sequence} of frames
 * laid out as vectors, channel by channel and row by row. Inside the network the frames of all
 * examples are one long batch: the activation of a block that gives a clip has the shape {@code
 * batch(examples)}, with the frames of the first example first.
 *
 * @param channels C, at least 1
 * @param height H in pixels, at least 1
 * @param width W in pixels, at least 1
 * @param frames T, the number of images, at least 1
 */
public record Clip(long channels, long height, long width, long frames) implements Tensor {

  /**
   * @throws IllegalArgumentException if a dimension is not positive
   */
  public Clip {
    Dimension.positive("channels", channels);
    Dimension.positive("height", height);
    Dimension.positive("width", width);
    Dimension.positive("frames", frames);
  }

  /** One of the images: C×H×W. */
  public FeatureMap frame() {
    return new FeatureMap(channels, height, width);
  }

  /**
   * The clip as a network is fed with it, each frame laid out as a vector: C·H·W×T.
   *
   * @throws ArithmeticException if a frame has more values than a {@code long} counts
   */
  public Sequence sequence() {
    return new Sequence(frame().elements(), frames);
  }

  @Override
  public long[] dimensions() {
    return new long[] {channels, height, width, frames};
  }

  /** The shape of the activation, {@code {examples·T, C, H, W}}. */
  @Override
  public long[] batch(long examples) {
    return frame().batch(Math.multiplyExact(Dimension.positive("examples", examples), frames));
  }

  /** {@code C×H×W×T}, e.g. {@code 3×64×64×16}. */
  @Override
  public String toString() {
    return frame() + "×" + frames;
  }
}
