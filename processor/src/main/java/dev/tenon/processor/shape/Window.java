package dev.tenon.processor.shape;

/**
 * The geometry of a convolution or pooling: what slides over the image, and how. The formulas are
 * those of DL4J's {@code InputTypeUtil} and {@code ConvolutionUtils}, height and width each on its
 * own.
 */
public record Window(
    Extent kernel, Extent stride, Extent dilation, Extent padding, PaddingMode mode) {

  /** A window that keeps ⌈input ÷ stride⌉. */
  public static Window same(Extent kernel, Extent stride) {
    return new Window(kernel, stride, Extent.ONE, Extent.ZERO, PaddingMode.SAME);
  }

  /** A square window of stride 1 that keeps height and width. */
  public static Window same(long kernel) {
    return same(Extent.square(kernel), Extent.ONE);
  }

  /** The pixels from the first to the last tap: k + (k − 1)(d − 1). */
  public Extent effectiveKernel() {
    return kernel.zip(dilation, (k, d) -> spread(k, d));
  }

  /** The input with its explicit padding on both sides: in + 2p. */
  public Extent paddedInput(Extent in) {
    return in.zip(padding, (i, p) -> Math.addExact(i, Math.multiplyExact(2, p)));
  }

  /** ⌈in ÷ s⌉ in mode Same, else ⌊(in + 2p − k) ÷ s⌋ + 1, for a kernel that is not too large. */
  public Extent output(Extent in) {
    if (mode == PaddingMode.SAME) {
      return in.zip(stride, (i, s) -> Math.addExact(i, s - 1) / s);
    }
    return slack(in).zip(stride, (rest, s) -> Math.floorDiv(rest, s) + 1);
  }

  /** s·in in mode Same, else s·(in − 1) + k − 2p: what a transposed convolution makes of it. */
  public Extent transposedOutput(Extent in) {
    if (mode == PaddingMode.SAME) {
      return in.zip(stride, Math::multiplyExact);
    }
    return in.zip(stride, (i, s) -> Math.multiplyExact(i - 1, s))
        .zip(effectiveKernel(), Math::addExact)
        .zip(padding, (whole, p) -> Math.subtractExact(whole, Math.multiplyExact(2, p)));
  }

  /** Whether the window covers the padded input with no row or column left over. */
  public boolean fitsExactly(Extent in) {
    return slack(in).zip(stride, Math::floorMod).equals(Extent.ZERO);
  }

  /** Whether mode Same would have to pad by less than nothing: (out − 1)s + k − in ≤ −2. */
  public boolean samePaddingIsNegative(Extent in) {
    Extent padding =
        output(in)
            .zip(stride, (out, s) -> Math.multiplyExact(out - 1, s))
            .zip(effectiveKernel(), Math::addExact)
            .zip(in, Math::subtractExact);
    return padding.height() <= -2 || padding.width() <= -2;
  }

  private Extent slack(Extent in) {
    return paddedInput(in).zip(effectiveKernel(), Math::subtractExact);
  }

  private static long spread(long kernel, long dilation) {
    return Math.addExact(kernel, Math.multiplyExact(kernel - 1, dilation - 1));
  }
}
