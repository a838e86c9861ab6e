package dev.tenon.sample.data;

/**
 * What a network reads: colour images, 3×height×width.
 *
 * @param height in pixels
 * @param width in pixels
 */
public record ImageSize(int height, int width) {
  /** Red, green, blue. */
  public static final int CHANNELS = 3;

  /** Values of one image, 3 · height · width. */
  public int values() {
    return CHANNELS * height * width;
  }

  @Override
  public String toString() {
    return CHANNELS + "×" + height + "×" + width;
  }
}
