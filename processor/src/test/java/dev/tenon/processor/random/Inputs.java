package dev.tenon.processor.random;

import dev.tenon.Input;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;

/** Declares inputs. */
final class Inputs {
  private Inputs() {}

  /** {@code @Input} of that shape. */
  static AnnotationDecl decl(Shape shape) {
    if (shape instanceof FeatureMap map) {
      return Annotated.with(
          Input.class, "channels", map.channels(), "height", map.height(), "width", map.width());
    }
    return shape instanceof Sequence sequence
        ? Annotated.with(Input.class, "size", sequence.size(), "steps", sequence.steps())
        : Annotated.with(Input.class, "size", shape.elements());
  }
}
