package dev.tenon.processor.check.fix;

import static java.util.stream.Collectors.toSet;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that might be set to resolve a mistake, most likely first. */
record Knobs(Case of) {
  /** Beyond so many blocks upstream the cause of a mistake is not looked for. */
  private static final int BLOCKS = 60;

  static Knobs of(Problem problem, Findings findings) {
    return new Knobs(new Case(problem, findings));
  }

  /** What reaches other mistakes as well: one thing may be wrong, and show in many places. */
  Stream<Knob> shared() {
    Set<String> others =
        of.findings().ofPlan().stream()
            .filter(other -> !other.equals(of.problem()) && !other.traces().isEmpty())
            .flatMap(other -> Site.find(of.network(), other.block()).stream())
            .flatMap(site -> Upstream.of(site, BLOCKS).stream())
            .map(Site::path)
            .collect(toSet());
    return upstream().filter(site -> others.contains(site.path())).flatMap(this::values);
  }

  /** Lazily: what is not reached need not be thought up. */
  Stream<Knob> all() {
    boolean assertion = of.problem().code() == Code.SHAPE_ASSERTION;
    List<Supplier<Stream<Knob>>> parts =
        List.of(
            this::proposed,
            () -> assertion ? Stream.empty() : Remedies.of(of),
            () -> of.site().stream().flatMap(this::values),
            () -> assertion ? Remedies.of(of) : Stream.empty(),
            () -> of.site().stream().flatMap(this::wires),
            () -> upstream().flatMap(this::values),
            () -> upstream().flatMap(this::wires));
    return parts.stream().flatMap(Supplier::get);
  }

  private Stream<Knob> proposed() {
    return of.problem().candidates().stream().map(hint -> new Knob.Choice(List.of(hint), true));
  }

  /** What a value can do: nothing against wires that cannot be followed in the first place. */
  private Stream<Knob> values(Site site) {
    if (of.problem().code().isOfTheDeclaration()) {
      return Stream.empty();
    }
    String owner = owner(site);
    Origin at = of.problem().at();
    Stream<Knob> attributes =
        site.block().body() instanceof AnnotationDecl annotation
            ? new AttributeKnobs(
                    owner, annotation, new Guesses(of.network(), of.problem().shapes()))
                .all(at)
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
