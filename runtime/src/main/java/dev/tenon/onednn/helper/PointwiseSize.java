package dev.tenon.onednn.helper;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How large a 1×1 convolution is, which decides whether it is faster as a matrix product for each
 * image or by oneDNN's convolution of all images. The two numbers were measured on two cores with
 * AVX-512.
 *
 * @param values of an image, as far as the stride sees it, and of its output
 * @param weights channels times filters
 */
public record PointwiseSize(long values, long weights) {
  /** From how many values on a product is faster. */
  private static final long VALUES = 100_000;

  /** How many of these values there must be for each weight, whose gradients are added up. */
  private static final long VALUES_PER_WEIGHT = 4;

  /**
   * The size of a convolution of these images.
   *
   * @param images B×C×H×W, without the pixels that the stride leaves out
   * @param weights filters×C×1×1
   */
  static PointwiseSize of(INDArray images, INDArray weights) {
    long values = (images.size(1) + weights.size(0)) * images.size(2) * images.size(3);
    return new PointwiseSize(values, weights.length());
  }

  /** Whether the output is to be a product. */
  public boolean multipliesForward() {
    return values >= VALUES;
  }

  /** Whether the gradients are to be products. */
  public boolean multipliesBackward() {
    return values >= VALUES && values / VALUES_PER_WEIGHT >= weights;
  }
}
