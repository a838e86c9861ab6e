package dev.tenon.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One annotation as the user wrote it, with the defaults of what was left out. */
public record AnnotationDecl(String type, Origin origin, List<Attribute> attributes)
    implements Body {

  public AnnotationDecl {
    attributes = List.copyOf(attributes);
  }

  /** The name of the annotation type without its package. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The attribute of that name, written or default; empty if the type has none. */
  public Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** The place of the first of these attributes that the user wrote, or of the annotation. */
  public Origin placeOf(Collection<String> names) {
    return names.stream()
        .map(this::attribute)
        .flatMap(Optional::stream)
        .filter(Attribute::written)
        .map(Attribute::origin)
        .findFirst()
        .orElse(origin);
  }

  /** The same annotation with one attribute set to another value. */
  public AnnotationDecl with(String name, Value value) {
    return map(attribute -> attribute.name().equals(name) ? attribute.with(value) : attribute);
  }

  /** The same annotation without the user's values of these attributes. */
  public AnnotationDecl without(Collection<String> names) {
    return map(attribute -> names.contains(attribute.name()) ? attribute.unwritten() : attribute);
  }

  /**
   * An attribute set to a value, as the user would write it; where it is the {@code value} of the
   * annotation, the whole annotation.
   */
  public String setting(String name, Value value) {
    return name.equals("value") ? with(name, value).toString() : name + " = " + value;
  }

  private AnnotationDecl map(UnaryOperator<Attribute> change) {
    return new AnnotationDecl(type, origin, attributes.stream().map(change).toList());
  }

  /** The annotation as source, with the attributes that the user wrote. */
  @Override
  public String toString() {
    List<Attribute> written = attributes.stream().filter(Attribute::written).toList();
    if (written.isEmpty()) {
      return "@" + simpleName();
    }
    if (written.size() == 1 && written.get(0).name().equals("value")) {
      return "@" + simpleName() + "(" + written.get(0).value() + ")";
    }
    return written.stream()
        .map(Attribute::toString)
        .collect(Collectors.joining(", ", "@" + simpleName() + "(", ")"));
  }
}
