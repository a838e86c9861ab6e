package dev.tenon.processor.check.fix;

import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A dimension in which the first of several shapes that meet differs from another one. */
record Mismatch(int other, int dimension) {

  /** The first difference; empty where the shapes are equal or of different kinds. */
  static Optional<Mismatch> of(List<Shape> shapes) {
    return IntStream.range(1, shapes.size())
        .boxed()
        .flatMap(
            other ->
                IntStream.range(0, dimensions(shapes))
                    .mapToObj(dimension -> new Mismatch(other, dimension)))
        .filter(mismatch -> mismatch.in(shapes).orElse(0) != 0)
        .findFirst();
  }

  private static int dimensions(List<Shape> shapes) {
    return shapes.get(0).dimensions().size();
  }

  /** By how much the other shape is larger there; empty where there is nothing to compare. */
  OptionalLong in(List<Shape> shapes) {
    if (shapes.size() <= other || shapes.get(0).kind() != shapes.get(other).kind()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(at(shapes.get(other)) - at(shapes.get(0)));
  }

  private long at(Shape shape) {
    return shape.dimensions().get(dimension);
  }
}
