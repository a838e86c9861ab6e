package dev.tenon.processor.model;

/**
 * The range that an attribute's numbers must lie in, as the annotation type states it with {@code
 * dev.tenon.meta.AtLeast} and {@code dev.tenon.meta.Between}.
 */
public record Bound(double least, double most) {

  /** Whether the number lies in the range, both ends included. */
  public boolean admits(double number) {
    return least <= number && number <= most;
  }
}
