package dev.tenon.processor.read;

import dev.tenon.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Gives origins to the parts of one interface. The parts of an interface that was compiled before
 * have no place that a compiler could show: all of them are where the user brought it in.
 */
final class Places {
  private final SourceMap sources;
  private final Optional<Position> anchor;

  private Places(SourceMap sources, Optional<Position> anchor) {
    this.sources = sources;
    this.anchor = anchor;
  }

  /** For an interface whose source is being compiled. */
  static Places inSource(SourceMap sources) {
    return new Places(sources, Optional.empty());
  }

  /** For an interface without source, brought in by an element that has one. */
  static Places at(SourceMap sources, Element anchor) {
    return new Places(sources, Optional.of(Position.of(anchor)));
  }

  /**
   * For the default values of an annotation, which stand nowhere: the annotation has their place.
   */
  Places at(Element element, AnnotationMirror annotation) {
    return anchor.isPresent()
        ? this
        : new Places(sources, Optional.of(Position.of(element, annotation)));
  }

  /**
   * Whether the interface was compiled before, so that its parameters may have lost their names.
   */
  boolean compiledBefore() {
    return anchor.isPresent();
  }

  /** The element to show for what this part of the interface brings in. */
  Element anchor(Element part) {
    return anchor.map(Position::element).orElse(part);
  }

  Origin of(Element element) {
    return add(Position.of(element));
  }

  Origin of(Element element, AnnotationMirror annotation) {
    return add(Position.of(element, annotation));
  }

  Origin of(
      Element element,
      AnnotationMirror annotation,
      AnnotationValue value,
      AnnotationValue attribute) {
    return add(new Position(element, annotation, value, attribute));
  }

  private Origin add(Position position) {
    return sources.add(anchor.orElse(position));
  }
}
