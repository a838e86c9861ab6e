package dev.tenon.processor.plan;

import static java.math.BigInteger.ONE;

import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.text.Thousands;
import java.math.BigInteger;

/** DL4J keeps the dimensions of an array, and sums of them, in an {@code int}. */
final class SizeLimit {
  private SizeLimit() {}

  static void check(Shape shape) {
    if (shape.dimensions().stream().anyMatch(dimension -> dimension > Integer.MAX_VALUE)) {
      throw new Rejection(
          new Misfit(
              Code.TOO_LARGE,
              "produces %s: DL4J cannot hold a dimension above %s"
                  .formatted(shape, Thousands.of(Integer.MAX_VALUE))));
    }
  }

  /** DL4J counts the values of a frame in an {@code int}, too. */
  static void checkFrame(FeatureMap frame) {
    BigInteger values =
        frame.dimensions().stream().map(BigInteger::valueOf).reduce(ONE, BigInteger::multiply);
    if (values.bitLength() >= Integer.SIZE) {
      throw new Rejection(
          new Misfit(
              Code.TOO_LARGE,
              "has frames of %s: DL4J cannot hold more than %s values"
                  .formatted(frame, Thousands.of(Integer.MAX_VALUE))));
    }
  }
}
