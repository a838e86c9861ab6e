package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** Several inputs that meet in one vertex. */
final class Meeting {
  private static final String CONCATENATE = "cannot concatenate %s with %s: %s";

  private Meeting() {}

  static Fit elementWise(ElementWiseOperation operation, List<Shape> inputs) {
    if (operation == ElementWiseOperation.SUBTRACT && inputs.size() != 2) {
      return Fit.fails(
          Code.WIRE_COUNT, "cannot subtract %s inputs: it takes two".formatted(inputs.size()));
    }
    Shape first = inputs.get(0);
    for (Shape other : inputs) {
      if (!other.equals(first)) {
        return fails(sentence(operation), first, other, Difference.between(first, other));
      }
    }
    return new Fit.Fits(first);
  }

  /** Feature maps along their channels, vectors and sequences along their values. */
  static Fit concatenate(List<Shape> inputs) {
    Shape first = inputs.get(0);
    for (Shape other : inputs) {
      if (!alikeBehindFirst(first, other)) {
        return fails(CONCATENATE, first, other, Difference.behindFirst(first, other));
      }
    }
    return new Fit.Fits(joined(first, inputs));
  }

  private static boolean alikeBehindFirst(Shape first, Shape other) {
    List<Long> left = first.dimensions();
    List<Long> right = other.dimensions();
    return first.kind() == other.kind()
        && left.subList(1, left.size()).equals(right.subList(1, right.size()));
  }

  private static Shape joined(Shape first, List<Shape> inputs) {
    long total = inputs.stream().mapToLong(Meeting::firstDimension).reduce(0, Math::addExact);
    if (first instanceof FeatureMap map) {
      return map.withChannels(total);
    }
    return first instanceof Sequence sequence
        ? new Sequence(total, sequence.steps())
        : new Vector(total);
  }

  private static long firstDimension(Shape shape) {
    return shape.dimensions().get(0);
  }

  private static String sentence(ElementWiseOperation operation) {
    return switch (operation) {
      case ADD -> "cannot add %s to %s: %s";
      case SUBTRACT -> "cannot subtract %2$s from %1$s: %3$s";
      case PRODUCT -> "cannot multiply %s by %s: %s";
      case AVERAGE -> "cannot average %s and %s: %s";
      case MAX -> "cannot take the maximum of %s and %s: %s";
    };
  }

  private static Fit fails(String sentence, Shape first, Shape other, Difference difference) {
    boolean maps = first instanceof FeatureMap && other instanceof FeatureMap;
    return Fit.fails(
        difference.code(),
        sentence.formatted(
            maps ? first : Words.of(first), maps ? other : Words.of(other), difference.words()));
  }
}
