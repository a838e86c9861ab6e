package dev.tenon;

/**
 * The kind of vectors that follow each other in time: N×T.
 *
 * @param size N, the length of the vector at each step, at least 1
 * @param steps T, the number of steps in time, at least 1
 */
public record Sequence(long size, long steps) implements Tensor {

  /**
   * @throws IllegalArgumentException if a dimension is not positive
   */
  public Sequence {
    Dimension.positive("size", size);
    Dimension.positive("steps", steps);
  }

  @Override
  public long[] dimensions() {
    return new long[] {size, steps};
  }

  /** {@code N×T}, e.g. {@code 128×20}. */
  @Override
  public String toString() {
    return size + "×" + steps;
  }
}
