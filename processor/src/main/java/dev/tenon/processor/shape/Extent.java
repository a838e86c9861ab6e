package dev.tenon.processor.shape;

import java.util.function.LongBinaryOperator;

/** A height and a width: of an image, a kernel, a stride, a dilation or a padding. */
public record Extent(long height, long width) {

  /** The neutral stride and dilation. */
  public static final Extent ONE = square(1);

  /** No padding. */
  public static final Extent ZERO = square(0);

  /** The same number for height and width. */
  public static Extent square(long side) {
    return new Extent(side, side);
  }

  /** The smaller of the two. */
  public long smaller() {
    return Math.min(height, width);
  }

  /** The larger of the two. */
  public long larger() {
    return Math.max(height, width);
  }

  /**
   * Height times width.
   *
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  public long area() {
    return Math.multiplyExact(height, width);
  }

  /** Height with height and width with width. */
  Extent zip(Extent other, LongBinaryOperator operator) {
    return new Extent(
        operator.applyAsLong(height, other.height), operator.applyAsLong(width, other.width));
  }

  @Override
  public String toString() {
    return height + "×" + width;
  }
}
