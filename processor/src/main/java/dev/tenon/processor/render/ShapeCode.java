package dev.tenon.processor.render;

import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape;

/** A shape as a constant of the runtime: {@code new FeatureMap(64, 112, 112)}. */
final class ShapeCode {
  private ShapeCode() {}

  static Fragment of(Kind kind, Shape shape) {
    Fragment values = Fragment.of("new $T($L)", RuntimeTypes.of(shape.kind()), dimensions(shape));
    return kind == Kind.SCORES ? Fragment.of("new $T($L)", RuntimeTypes.of(kind), values) : values;
  }

  private static String dimensions(Shape shape) {
    if (shape instanceof Shape.FeatureMap map) {
      return Literals.size(map.channels()) + ", " + Literals.pair(map.extent());
    }
    if (shape instanceof Shape.Clip clip) {
      return dimensions(clip.frame()) + ", " + Literals.size(clip.frames());
    }
    return shape instanceof Shape.Sequence sequence
        ? Literals.size(sequence.size()) + ", " + Literals.size(sequence.steps())
        : Literals.size(shape.elements());
  }
}
