package dev.tenon;

/**
 * The kind of an image, or of what a convolution makes of it: C×H×W.
 *
 * @param channels C, at least 1
 * @param height H in pixels, at least 1
 * @param width W in pixels, at least 1
 */
public record FeatureMap(long channels, long height, long width) implements Tensor {

  /**
   * @throws IllegalArgumentException if a dimension is not positive
   */
  public FeatureMap {
    Dimension.positive("channels", channels);
    Dimension.positive("height", height);
    Dimension.positive("width", width);
  }

  @Override
  public long[] dimensions() {
    return new long[] {channels, height, width};
  }

  /** {@code C×H×W}, e.g. {@code 256×112×112}. */
  @Override
  public String toString() {
    return channels + "×" + height + "×" + width;
  }
}
