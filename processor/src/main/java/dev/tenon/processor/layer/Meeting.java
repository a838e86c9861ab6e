package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** Several inputs that meet in one vertex. */
final class Meeting {
  private Meeting() {}

  static Fit elementWise(ElementWiseOperation operation, List<Shape> inputs) {
    Shape first = inputs.get(0);
    for (Shape other : inputs.subList(1, inputs.size())) {
      if (!other.equals(first)) {
        return differ(operation.verb(), first, other);
      }
    }
    return new Fit.Fits(first);
  }

  static Fit concatenate(List<Shape> inputs) {
    Shape joined = inputs.get(0);
    for (Shape other : inputs.subList(1, inputs.size())) {
      Fit fit = join(joined, other, inputs.get(0));
      if (!(fit instanceof Fit.Fits fits)) {
        return fit;
      }
      joined = fits.output();
    }
    return new Fit.Fits(joined);
  }

  private static Fit join(Shape joined, Shape other, Shape first) {
    if (joined instanceof FeatureMap left && other instanceof FeatureMap right) {
      return left.extent().equals(right.extent())
          ? new Fit.Fits(left.withChannels(Math.addExact(left.channels(), right.channels())))
          : differ("concatenate", first, other);
    }
    if (joined instanceof Vector left && other instanceof Vector right) {
      return new Fit.Fits(new Vector(Math.addExact(left.size(), right.size())));
    }
    if (joined instanceof Sequence left && other instanceof Sequence right) {
      return left.steps() == right.steps()
          ? new Fit.Fits(new Sequence(Math.addExact(left.size(), right.size()), left.steps()))
          : differ("concatenate", first, other);
    }
    return differ("concatenate", first, other);
  }

  private static Fit differ(String verb, Shape first, Shape other) {
    Difference difference = Difference.between(first, other);
    return new Fit.Fails(
        new Misfit(
            difference.code(),
            "cannot %s %s and %s: %s".formatted(verb, first, other, difference.words())));
  }

  /** In what two shapes that should be alike are not. */
  private record Difference(Code code, String words) {
    static Difference between(Shape first, Shape other) {
      if (first instanceof FeatureMap left && other instanceof FeatureMap right) {
        if (left.extent().equals(right.extent())) {
          return new Difference(Code.CHANNELS_DIFFER, "the channels differ");
        }
        return left.channels() == right.channels()
            ? new Difference(Code.EXTENTS_DIFFER, "height or width differ")
            : new Difference(Code.EXTENTS_DIFFER, "channels, height or width differ");
      }
      return first.kind() == other.kind()
          ? new Difference(Code.SIZES_DIFFER, "the sizes differ")
          : new Difference(
              Code.WRONG_KIND,
              "a %s does not fit a %s".formatted(first.kind().typeName(), other.kind().typeName()));
    }
  }
}
