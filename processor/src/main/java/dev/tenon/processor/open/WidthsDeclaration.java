package dev.tenon.processor.open;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The width multipliers are positive, each stands once, and 1 is among them. */
final class WidthsDeclaration {
  private static final Value ONE = new Value.Real(1);

  private final NetworkDecl network;
  private final AnnotationDecl widths;
  private final Attribute values;
  private final List<Located<Value>> elements;

  private WidthsDeclaration(NetworkDecl network, AnnotationDecl widths) {
    this.network = network;
    this.widths = widths;
    this.values = widths.attribute("value").orElseThrow();
    this.elements = ((Value.Many) values.value()).elements();
  }

  static Stream<Problem> problems(NetworkDecl network) {
    return network.widths().stream()
        .flatMap(widths -> new WidthsDeclaration(network, widths).problems());
  }

  private Stream<Problem> problems() {
    Set<Value> seen = new HashSet<>();
    Stream<Problem> ofElements =
        elements.stream()
            .flatMap(
                element ->
                    objection(element.value(), seen).map(words -> unfit(element, words)).stream());
    boolean hasOne = elements.stream().anyMatch(element -> element.value().equals(ONE));
    return Stream.concat(ofElements, hasOne ? Stream.empty() : Stream.of(withoutOne()));
  }

  private static Optional<String> objection(Value value, Set<Value> seen) {
    if (!(value instanceof Value.Real real
        && real.number() > 0
        && Double.isFinite(real.number()))) {
      return Optional.of("has the width %s: it must be a positive number".formatted(value));
    }
    return seen.add(value)
        ? Optional.empty()
        : Optional.of("has the width %s twice".formatted(value));
  }

  private Problem unfit(Located<Value> element, String predicate) {
    List<Located<Value>> others = new ArrayList<>(elements);
    others.removeIf(other -> other.origin().equals(element.origin()));
    return problem(element.origin(), predicate, others);
  }

  private Problem withoutOne() {
    List<Located<Value>> more = new ArrayList<>(elements);
    more.add(new Located<>(ONE, Origin.NOWHERE));
    String written =
        elements.stream().map(element -> element.value().toString()).collect(joining(", "));
    return problem(
        values.origin(),
        "has the widths %s, but not 1, which is that of the numbers as they are written"
            .formatted(written),
        more);
  }

  private Problem problem(Origin at, String predicate, List<Located<Value>> instead) {
    AnnotationDecl fixed = widths.with("value", new Value.Many(instead));
    return new Problem(
            Code.MALFORMED_WIDTHS,
            at,
            "",
            "%s %s.".formatted(network.simpleName(), predicate),
            network.simpleName() + "  " + widths)
        .orTry(
            new Candidate(fixed.toString(), "", changed -> changed.withWidths(Optional.of(fixed))));
  }
}
