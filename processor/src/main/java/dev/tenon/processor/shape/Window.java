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
    return kernel.zip(dilation, Window::spread);
  }

  /** What the explicit padding adds to both sides together: 2p. */
  public Extent totalPadding() {
    return padding.zip(padding, Math::addExact);
  }

  /** The input with its explicit padding on both sides: in + 2p. */
  public Extent paddedInput(Extent in) {
    return in.zip(totalPadding(), Math::addExact);
  }

  /** ⌈in ÷ s⌉ in mode Same, else ⌊(in + 2p − k) ÷ s⌋ + 1, for a kernel that is not too large. */
  public Extent output(Extent in) {
    return mode == PaddingMode.SAME
        ? in.zip(stride, (i, s) -> Math.addExact(i, s - 1) / s)
        : slack(in).zip(stride, (rest, s) -> Math.floorDiv(rest, s) + 1);
  }

  /** The image that a transposed convolution spreads its input to before padding: s(in − 1) + k. */
  public Extent spread(Extent in) {
    return in.zip(stride, (i, s) -> Math.multiplyExact(i - 1, s))
        .zip(effectiveKernel(), Math::addExact);
  }

  /** s·in in mode Same, else s(in − 1) + k − 2p: what a transposed convolution makes of it. */
  public Extent transposedOutput(Extent in) {
    return mode == PaddingMode.SAME
        ? in.zip(stride, Math::multiplyExact)
        : spread(in).zip(totalPadding(), Math::subtractExact);
  }

  /** The rows and columns of the padded input that the last window does not reach. */
  public Extent rest(Extent in) {
    return slack(in).zip(stride, Math::floorMod);
  }

  /** The rows and columns of the input itself, at the bottom and right, that no window reaches. */
  public Extent unread(Extent in) {
    return rest(in).zip(padding, (rest, p) -> Math.max(0, rest - p));
  }

  /** Whether the window covers the padded input with no row or column left over. */
  public boolean fitsExactly(Extent in) {
    return rest(in).equals(Extent.ZERO);
  }

  /** The rows and columns that mode Same has to add: (out − 1)s + k − in; negative if s jumps. */
  public Extent samePadding(Extent in) {
    return output(in)
        .zip(stride, (out, s) -> Math.multiplyExact(out - 1, s))
        .zip(effectiveKernel(), Math::addExact)
        .zip(in, Math::subtractExact);
  }

  /**
   * Whether the window has a tap on the image wherever it stands. It has none where the padding is
   * as large as the kernel, and may have none where the dilation is larger than the image.
   */
  public boolean alwaysHoldsPixels(Extent in) {
    return holdsPixels(kernel.height(), dilation.height(), padding.height(), in.height())
        && holdsPixels(kernel.width(), dilation.width(), padding.width(), in.width());
  }

  private static boolean holdsPixels(long kernel, long dilation, long padding, long in) {
    return padding < spread(kernel, dilation) && (kernel == 1 || dilation <= in);
  }

  private Extent slack(Extent in) {
    return paddedInput(in).zip(effectiveKernel(), Math::subtractExact);
  }

  private static long spread(long kernel, long dilation) {
    return Math.addExact(kernel, Math.multiplyExact(kernel - 1, dilation - 1));
  }
}
