package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Asks for an input of one kind; anything else is the same misfit in every layer. */
final class Inputs {
  private Inputs() {}

  /**
   * The input of a layer that has one.
   *
   * @throws IllegalArgumentException if a block gave it several, which DL4J would silently merge
   */
  static Shape only(List<Shape> inputs) {
    if (inputs.size() != 1) {
      throw new IllegalArgumentException("The layer takes one input, but is given " + inputs);
    }
    return inputs.get(0);
  }

  static Fit featureMap(List<Shape> inputs, Function<FeatureMap, Fit> layer) {
    return only(inputs) instanceof FeatureMap map
        ? layer.apply(map)
        : wrongKind("a feature map", only(inputs));
  }

  static Fit sequence(List<Shape> inputs, Function<Sequence, Fit> layer) {
    return only(inputs) instanceof Sequence sequence
        ? layer.apply(sequence)
        : wrongKind("a sequence", only(inputs));
  }

  /** A vector, or a feature map laid out as one. */
  static Fit flattened(List<Shape> inputs, LongFunction<Shape> layer) {
    Shape in = only(inputs);
    return in instanceof Sequence || in instanceof Clip
        ? wrongKind("a vector or a feature map", in)
        : new Fit.Fits(layer.apply(in.elements()));
  }

  static Fit wrongKind(String needed, Shape found) {
    return Fit.fails(
        Code.WRONG_KIND, "needs %s, but is given %s".formatted(needed, Words.of(found)));
  }

  static FeatureMap fittedMap(List<Shape> inputs) {
    return (FeatureMap) only(inputs);
  }

  static Sequence fittedSequence(List<Shape> inputs) {
    return (Sequence) only(inputs);
  }
}
