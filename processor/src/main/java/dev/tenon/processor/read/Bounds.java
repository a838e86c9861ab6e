package dev.tenon.processor.read;

import dev.tenon.processor.model.Bound;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads the range that an annotation type states for an attribute. */
final class Bounds {
  private static final String AT_LEAST = "dev.tenon.meta.AtLeast";
  private static final String BETWEEN = "dev.tenon.meta.Between";

  private Bounds() {}

  static Optional<Bound> of(ExecutableElement attribute) {
    return Mirrors.named(attribute, AT_LEAST)
        .flatMap(Bounds::atLeast)
        .or(() -> Mirrors.named(attribute, BETWEEN).flatMap(Bounds::between));
  }

  private static Optional<Bound> atLeast(AnnotationMirror mirror) {
    return number(mirror, "value").map(least -> new Bound(least, Double.POSITIVE_INFINITY));
  }

  private static Optional<Bound> between(AnnotationMirror mirror) {
    return number(mirror, "least")
        .flatMap(least -> number(mirror, "most").map(most -> new Bound(least, most)));
  }

  private static Optional<Double> number(AnnotationMirror mirror, String name) {
    return Mirrors.written(mirror, name)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).doubleValue());
  }
}
