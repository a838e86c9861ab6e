package dev.tenon.processor.plan;

import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;

/** DL4J keeps the dimensions of an array, and sums of them, in an {@code int}. */
final class SizeLimit {
  private SizeLimit() {}

  static void check(Shape shape) {
    if (shape.dimensions().stream().anyMatch(dimension -> dimension > Integer.MAX_VALUE)) {
      throw new Rejection(
          new Misfit(
              Code.TOO_LARGE,
              "produces %s: DL4J cannot hold a dimension above %,d"
                  .formatted(shape, Integer.MAX_VALUE)));
    }
  }
}
