package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Asks for an input of one kind; anything else is the same misfit in every layer. */
final class Inputs {
  private Inputs() {}

  static Fit featureMap(List<Shape> inputs, Function<FeatureMap, Fit> layer) {
    return inputs.get(0) instanceof FeatureMap map
        ? layer.apply(map)
        : wrongKind("a feature map", inputs.get(0));
  }

  static Fit sequence(List<Shape> inputs, Function<Sequence, Fit> layer) {
    return inputs.get(0) instanceof Sequence sequence
        ? layer.apply(sequence)
        : wrongKind("a sequence", inputs.get(0));
  }

  /** A vector, or a feature map laid out as one. */
  static Fit flattened(List<Shape> inputs, LongFunction<Shape> layer) {
    return inputs.get(0) instanceof Sequence sequence
        ? wrongKind("a vector or a feature map", sequence)
        : new Fit.Fits(layer.apply(inputs.get(0).elements()));
  }

  static FeatureMap fittedMap(List<Shape> inputs) {
    return (FeatureMap) inputs.get(0);
  }

  static Sequence fittedSequence(List<Shape> inputs) {
    return (Sequence) inputs.get(0);
  }

  static Fit wrongKind(String needed, Shape found) {
    return new Fit.Fails(
        new Misfit(
            Code.WRONG_KIND,
            "needs %s, but is given %s, a %s".formatted(needed, found, found.kind().typeName())));
  }
}
