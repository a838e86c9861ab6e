package dev.tenon.processor.shape;

/** How a window treats the border; the same three choices as DL4J's {@code ConvolutionMode}. */
public enum PaddingMode {
  /** The window must fit an exact number of times: anything left over is an error. */
  STRICT,
  /** Rows and columns left over at the bottom and right are dropped. */
  TRUNCATE,
  /**
   * Padded so that the output is ⌈input ÷ stride⌉; the extra pixel goes to the bottom and right.
   */
  SAME
}
