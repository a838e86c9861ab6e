package dev.tenon.sample.data;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Images as a network's input. */
public final class Features {
  private Features() {}

  /**
   * Scales unsigned bytes 0…255 to −1…1: networks without batch normalisation start better from
   * inputs around 0.
   *
   * @param images planes as {@link ImageDecoder#decode} returns them
   * @return B×3×H×W
   */
  public static INDArray of(ImageSize size, byte[]... images) {
    return Nd4j.createFromArray(values(size, images))
        .reshape(images.length, ImageSize.CHANNELS, size.height(), size.width());
  }

  /** The same, image after image, for whoever has no use for ND4J. */
  public static float[] values(ImageSize size, byte[]... images) {
    float[] values = new float[images.length * size.values()];
    int next = 0;
    for (byte[] image : images) {
      for (byte value : image) {
        values[next++] = Byte.toUnsignedInt(value) / 127.5f - 1;
      }
    }
    return values;
  }
}
