package dev.tenon.processor.check.fix;

import static java.util.stream.Collectors.toSet;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that might be set to resolve a mistake, most likely first. */
record Knobs(Case of) {
  /** Beyond so many blocks upstream the cause of a mistake is not looked for. */
  private static final int BLOCKS = 60;

  static Knobs of(Problem problem, Findings findings) {
    return new Knobs(new Case(problem, findings));
  }

  /** What reaches other mistakes as well: one thing may be wrong, and show in many places. */
  Phase shared() {
    return new Phase(sharedValues(), 3, 150);
  }

  /**
   * The block that has the mistake, then what its data comes from. Of what else may be changed one
   * fix is looked for even if there are some of the more likely kind.
   */
  List<Phase> all() {
    if (of.problem().code().isOfOpenParameters()) {
      return List.of(new Phase(proposed(), 3, 10));
    }
    boolean assertion = of.problem().code() == Code.SHAPE_ASSERTION;
    Phase remedies = new Phase(Remedies.of(of), 3, 150);
    int until = Remedies.exist(of.problem().code()) ? 2 : 3;
    Phase own = new Phase(of.site().stream().flatMap(this::values), until, 150);
    return List.of(
        new Phase(proposed(), 3, 10),
        assertion ? own : remedies,
        assertion ? remedies : own,
        new Phase(upstream().flatMap(site -> values(site, Attribute::written)), 2, 200),
        new Phase(of.site().stream().flatMap(this::wires), 3, 60),
        new Phase(upstream().flatMap(this::values), 1, 150),
        new Phase(upstream().flatMap(this::wires), 1, 100));
  }

  private Stream<Knob> proposed() {
    return of.problem().candidates().stream().map(hint -> new Knob.Choice(List.of(hint), true));
  }

  private Stream<Knob> sharedValues() {
    Set<String> others =
        of.findings().ofPlan().stream()
            .filter(other -> !other.equals(of.problem()) && !other.traces().isEmpty())
            .flatMap(other -> Site.find(of.network(), other.block()).stream())
            .flatMap(site -> Upstream.of(site, BLOCKS).stream())
            .map(Site::path)
            .collect(toSet());
    return upstream()
        .filter(site -> others.contains(site.path()))
        .flatMap(site -> values(site, Attribute::written));
  }

  private Stream<Knob> values(Site site) {
    return values(site, attribute -> true);
  }

  /** What a value can do: nothing against wires that cannot be followed in the first place. */
  private Stream<Knob> values(Site site, Predicate<Attribute> which) {
    if (of.problem().code().isOfTheDeclaration() && of.problem().code() != Code.MALFORMED_RANGE) {
      return Stream.empty();
    }
    String owner = owner(site);
    Stream<Knob> attributes =
        site.block().body() instanceof AnnotationDecl annotation
            ? new AttributeKnobs(
                    owner, annotation, new Guesses(of.network(), of.problem().shapes()))
                .all(of.problem().at(), which)
            : Stream.empty();
    return Stream.concat(attributes, RepeatKnobs.of(site.block(), owner));
  }

  private Stream<Knob> wires(Site site) {
    return isOfShapes() ? new WireKnobs(of, site).others(of.problem().at()) : Stream.empty();
  }

  private Stream<Site> upstream() {
    return isOfShapes()
        ? of.site().stream().flatMap(site -> Upstream.of(site, BLOCKS).stream().skip(1))
        : Stream.empty();
  }

  private boolean isOfShapes() {
    return !of.problem().traces().isEmpty();
  }

  private String owner(Site site) {
    boolean own = of.site().map(Site::path).filter(site.path()::equals).isPresent();
    return own ? "" : " on '" + site.path() + "'";
  }
}
