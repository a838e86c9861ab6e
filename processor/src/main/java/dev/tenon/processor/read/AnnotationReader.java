package dev.tenon.processor.read;

import static java.util.Comparator.comparing;
import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads an annotation of any type, with the defaults of what the user left out. */
final class AnnotationReader {
  private final Places places;
  private final Element element;

  /**
   * @param element what the annotations stand on
   */
  AnnotationReader(Places places, Element element) {
    this.places = places;
    this.element = element;
  }

  /** The annotation with its written attributes as in the source, then the defaults by name. */
  AnnotationRead read(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    List<ExecutableElement> declared = methodsIn(type.getEnclosedElements());
    Origin origin = places.of(element, mirror);
    List<Attribute> attributes =
        Mirrors.written(mirror)
            .map(written -> attributes(mirror, declared, written, origin))
            .orElse(List.of());
    return new AnnotationRead(
        new AnnotationDecl(type.getQualifiedName().toString(), origin, attributes),
        attributes.size() == declared.size());
  }

  private List<Attribute> attributes(
      AnnotationMirror mirror,
      List<ExecutableElement> declared,
      Map<? extends ExecutableElement, ? extends AnnotationValue> written,
      Origin origin) {
    List<Attribute> attributes = new ArrayList<>();
    written.forEach((method, value) -> written(method, mirror, value).ifPresent(attributes::add));
    declared.stream()
        .filter(method -> !written.containsKey(method))
        .sorted(comparing(method -> method.getSimpleName().toString()))
        .flatMap(method -> unwritten(method, mirror, origin).stream())
        .forEach(attributes::add);
    return attributes;
  }

  private Optional<Attribute> written(
      ExecutableElement method, AnnotationMirror mirror, AnnotationValue value) {
    return value(places, method, mirror, value)
        .map(
            read ->
                new Attribute(
                    method.getSimpleName().toString(),
                    read,
                    places.of(element, mirror, value, value),
                    true,
                    fallback(method, mirror),
                    Bounds.of(method),
                    Scalings.of(method, element)));
  }

  private Optional<Attribute> unwritten(
      ExecutableElement method, AnnotationMirror mirror, Origin origin) {
    Optional<Value> fallback = fallback(method, mirror);
    return fallback.map(
        value ->
            new Attribute(
                method.getSimpleName().toString(),
                value,
                origin,
                false,
                fallback,
                Bounds.of(method),
                Scalings.of(method, element)));
  }

  private Optional<Value> fallback(ExecutableElement method, AnnotationMirror mirror) {
    return Optional.ofNullable(method.getDefaultValue())
        .flatMap(value -> value(places.at(element, mirror), method, mirror, value));
  }

  private Optional<Value> value(
      Places at, ExecutableElement method, AnnotationMirror mirror, AnnotationValue value) {
    return new ValueReader(at, element, mirror, value).read(value, method.getReturnType());
  }
}
