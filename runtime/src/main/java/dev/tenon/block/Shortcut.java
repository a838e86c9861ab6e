package dev.tenon.block;

/** What a {@link Residual} block adds to the output of its convolutions. */
public enum Shortcut {
  /**
   * {@link #IDENTITY} where the input already has the shape of the output, else {@link
   * #PROJECTION}.
   */
  AUTO,
  /** The input itself: it must have the shape of the output. */
  IDENTITY,
  /** A 1×1 convolution of the input, with the stride of the block (option B of He et al. 2016). */
  PROJECTION,
  /**
   * The input, at every stride-th row and column, with channels of zeros where it has fewer than
   * the output; no parameters (option A of He et al. 2016).
   */
  ZERO_PADDING
}
