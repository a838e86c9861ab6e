package dev.tenon.processor.read;

import dev.tenon.processor.model.Scaling;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads how an attribute follows the width multiplier. */
final class Scalings {
  private static final String SCALED_BY_WIDTH = "dev.tenon.meta.ScaledByWidth";
  private static final String CLAMP_WIDTH = "dev.tenon.ClampWidth";

  private Scalings() {}

  /**
   * What the annotation type says of the attribute, within the bounds of the block.
   *
   * @param block what the annotation stands on
   */
  static Optional<Scaling> of(ExecutableElement attribute, Element block) {
    return Mirrors.named(attribute, SCALED_BY_WIDTH)
        .map(
            scaled ->
                Mirrors.named(block, CLAMP_WIDTH).map(Scalings::clamped).orElse(Scaling.FREE));
  }

  private static Scaling clamped(AnnotationMirror clamp) {
    return new Scaling(
        number(clamp, "min", Scaling.FREE.least()), number(clamp, "max", Scaling.FREE.most()));
  }

  private static double number(AnnotationMirror clamp, String name, double fallback) {
    return Mirrors.written(clamp, name)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).doubleValue())
        .orElse(fallback);
  }
}
