package dev.tenon.onnx.layer;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import java.util.Optional;

/**
 * How a window slides along the height or the width of an image.
 *
 * @param same whether Deeplearning4j's mode Same decides the padding
 */
record Slide(long kernel, long stride, long padding, long dilation, boolean same) {

  /** What is added before and behind. */
  record Padding(long before, long after) {}

  /** From the first to the last tap. */
  long effectiveKernel() {
    return kernel + (kernel - 1) * (dilation - 1);
  }

  /** How many places the window has. */
  long output(long in) {
    if (in == UNKNOWN) {
      return UNKNOWN;
    }
    return same ? (in + stride - 1) / stride : (in + 2 * padding - effectiveKernel()) / stride + 1;
  }

  /** The size that a transposed convolution makes of its input. */
  long transposedOutput(long in) {
    if (in == UNKNOWN) {
      return UNKNOWN;
    }
    return same ? in * stride : (in - 1) * stride + effectiveKernel() - 2 * padding;
  }

  /**
   * The padding; none if it depends on a size that is not known. In mode Same the odd one is
   * behind, as in Deeplearning4j's {@code ConvolutionUtils.getSameModeTopLeftPadding}.
   */
  Optional<Padding> padding(long in) {
    if (!same) {
      return Optional.of(new Padding(padding, padding));
    }
    if (stride == 1) {
      return Optional.of(split(effectiveKernel() - 1));
    }
    return in == UNKNOWN
        ? Optional.empty()
        : Optional.of(split((output(in) - 1) * stride + effectiveKernel() - in));
  }

  /** What a transposed convolution cuts off its output. */
  Padding transposedPadding() {
    return same ? split(effectiveKernel() - stride) : new Padding(padding, padding);
  }

  /** What a transposed convolution adds behind its output, where the window jumps. */
  long outputPadding() {
    return same ? Math.max(0, stride - effectiveKernel()) : 0;
  }

  /**
   * Whether mode Same may begin behind the border of the image, for which ONNX has no word: it
   * divides what the windows leave out, if that is two pixels or more.
   */
  boolean mayCrop(long in) {
    if (!same) {
      return false;
    }
    long missing =
        in == UNKNOWN
            ? effectiveKernel() - stride
            : (output(in) - 1) * stride + effectiveKernel() - in;
    return missing < -1;
  }

  private static Padding split(long total) {
    long sum = Math.max(0, total);
    return new Padding(sum / 2, sum - sum / 2);
  }
}
