package dev.tenon.processor.read;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.SuppressedCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Finds what {@code @Suppress} is to switch off that is no warning. */
public final class UnknownSuppressions {
  private final SourceMap sources;

  /**
   * @param sources of a network: what it names, and what is around that, is searched
   */
  public UnknownSuppressions(SourceMap sources) {
    this.sources = sources;
  }

  /** A warning for each. */
  public List<Diagnostic> all() {
    Set<Element> elements = new LinkedHashSet<>();
    sources.elements().forEach(element -> Suppressions.around(element).forEach(elements::add));
    return elements.stream().flatMap(this::of).toList();
  }

  private Stream<Diagnostic> of(Element element) {
    return Mirrors.named(element, Vocabulary.SUPPRESS).stream()
        .flatMap(
            suppress ->
                Mirrors.value(suppress, "value").stream()
                    .flatMap(codes -> of(element, suppress, codes)));
  }

  private Stream<Diagnostic> of(Element element, AnnotationMirror suppress, AnnotationValue codes) {
    return Suppressions.elements(codes)
        .flatMap(
            code ->
                of(
                    new SuppressedCode(String.valueOf(code.getValue())),
                    new Position(element, suppress, code, codes))
                    .stream());
  }

  private Optional<Diagnostic> of(SuppressedCode code, Position position) {
    return code.objection()
        .map(
            objection ->
                new Diagnostic(
                    problem(sources.add(position), position.element(), objection), code.fixes()));
  }

  private static Problem problem(Origin at, Element element, String objection) {
    return new Problem(
        Code.UNKNOWN_SUPPRESSION,
        at,
        "",
        "@Suppress " + objection,
        ReadSubject.where(element) + "  @Suppress");
  }
}
