package dev.tenon.processor.read;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Finds annotations by name: the processor has none of their classes on its path. */
final class Mirrors {
  private Mirrors() {}

  /** The element's own annotation of that type. */
  static Optional<? extends AnnotationMirror> named(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> typeName(mirror).equals(qualifiedName))
        .findFirst();
  }

  /** The qualified name of the annotation's type; of a misspelt one, what the user wrote. */
  static String typeName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** The name of the annotation's type without its package. */
  static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** Whether the compiler does not know the annotation's type. */
  static boolean isUnresolved(AnnotationMirror mirror) {
    return mirror.getAnnotationType().getKind() == TypeKind.ERROR;
  }

  /**
   * The values that the user gave. Empty where Eclipse's compiler, which is to convert a value to a
   * type that it cannot have, fails instead of answering; it has reported the value then.
   */
  static Optional<Map<? extends ExecutableElement, ? extends AnnotationValue>> written(
      AnnotationMirror mirror) {
    try {
      return Optional.of(mirror.getElementValues());
    } catch (RuntimeException unanswered) {
      return Optional.empty();
    }
  }

  /** The value that the user gave an attribute, as the compiler represents it. */
  static Optional<Object> written(AnnotationMirror mirror, String attribute) {
    return value(mirror, attribute).map(AnnotationValue::getValue);
  }

  /** The value that the user gave an attribute, with its place. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
    return written(mirror).stream()
        .flatMap(values -> values.entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }
}
