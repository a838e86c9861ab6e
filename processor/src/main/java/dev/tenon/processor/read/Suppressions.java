package dev.tenon.processor.read;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The warnings that a user has switched off, in the source or for the whole build. */
public final class Suppressions {
  private final Set<String> everywhere;

  /**
   * @param everywhere the tags of the warnings that are switched off for the whole build
   */
  public Suppressions(Set<String> everywhere) {
    this.everywhere = Set.copyOf(everywhere);
  }

  /**
   * Whether a warning is switched off: at its place, around that, for the network, or for one that
   * it extends.
   *
   * @param at the element that the warning stands at
   */
  public boolean cover(Diagnostic warning, Element at, TypeElement network) {
    Code code = warning.problem().code();
    return everywhere.contains(code.tag())
        || Stream.concat(around(at), family(network).flatMap(Suppressions::around))
            .anyMatch(element -> names(element, code));
  }

  /** The interface and all that it extends: what they say of their blocks holds of its own. */
  private static Stream<Element> family(Element type) {
    Stream<Element> parents =
        ((TypeElement) type)
            .getInterfaces().stream()
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .map(parent -> ((DeclaredType) parent).asElement());
    return Stream.concat(Stream.of(type), parents.flatMap(Suppressions::family));
  }

  /** The element and those that enclose it. */
  static Stream<Element> around(Element element) {
    List<Element> around = new ArrayList<>();
    for (Element one = element; one != null; one = one.getEnclosingElement()) {
      around.add(one);
    }
    return around.stream();
  }

  private static boolean names(Element element, Code code) {
    return Mirrors.named(element, Vocabulary.SUPPRESS).stream()
        .flatMap(suppress -> Mirrors.value(suppress, "value").stream())
        .flatMap(Suppressions::elements)
        .anyMatch(tag -> code.tag().equals(tag.getValue()));
  }

  /** The codes of an {@code @Suppress}: of an array, or the only one. */
  static Stream<AnnotationValue> elements(AnnotationValue codes) {
    return codes.getValue() instanceof List<?> several
        ? several.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
        : Stream.of(codes);
  }
}
