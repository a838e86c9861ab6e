package dev.tenon;

/**
 * The kind of a row of numbers without any order in space or time: N.
 *
 * @param size N, at least 1
 */
public record Vector(long size) implements Tensor {

  /**
   * @throws IllegalArgumentException if {@code size} is not positive
   */
  public Vector {
    Dimension.positive("size", size);
  }

  @Override
  public long[] dimensions() {
    return new long[] {size};
  }

  /** {@code N}, e.g. {@code 1000}. */
  @Override
  public String toString() {
    return Long.toString(size);
  }
}
