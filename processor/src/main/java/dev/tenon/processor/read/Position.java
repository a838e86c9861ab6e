package dev.tenon.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, as precisely as a compiler can show one.
 *
 * @param annotation one of the element's annotations, or one nested in it
 * @param value a value inside that annotation
 * @param attribute the whole value of the attribute that the value is, or is an element of
 */
public record Position(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    @Nullable AnnotationValue attribute) {

  /** The place of an element itself: its name. */
  static Position of(Element element) {
    return new Position(element, null, null, null);
  }

  /** The place of an annotation. */
  static Position of(Element element, AnnotationMirror annotation) {
    return new Position(element, annotation, null, null);
  }
}
