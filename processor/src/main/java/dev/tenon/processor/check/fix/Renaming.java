package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Remedies that choose another name. */
final class Renaming {
  private Renaming() {}

  /** A name of its own for the second of two blocks; what consumes the name means the first. */
  static Stream<Knob> numbered(Case of) {
    return of.site().stream()
        .flatMap(
            site ->
                site.scope().blocks().stream()
                    .filter(block -> block.origin().equals(of.problem().at()))
                    .filter(BlockDecl::isMethod)
                    .map(
                        block -> {
                          String name = free(site.scope(), block.name());
                          return knob(
                              block.withName(name).signature(),
                              Edits.block(block.origin(), found -> found.withName(name)));
                        }));
  }

  /** A name that the generated builder does not use itself. */
  static Stream<Knob> suffixed(Case of) {
    return of.site().stream()
        .filter(site -> site.block().isMethod())
        .map(
            site -> {
              String name = free(site.scope(), site.block().name() + "Block");
              return knob(
                  site.block().withName(name).signature(),
                  Edits.rename(site.block().origin(), name));
            });
  }

  /** An attribute that {@code @Repeat} can name, or none. */
  static Stream<Knob> once(Case of) {
    return of.site().stream()
        .flatMap(
            site ->
                site.block().repeat().stream()
                    .flatMap(repeat -> once(of.problem().at(), site, repeat)));
  }

  private static Stream<Knob> once(Origin at, Site site, RepeatDecl repeat) {
    return Stream.concat(near(at, site, repeat), Stream.of(Optional.<String>empty()))
        .map(
            name ->
                new RepeatDecl(
                    repeat.times(),
                    repeat.once().stream()
                        .flatMap(
                            once ->
                                once.origin().equals(at)
                                    ? name.map(other -> new Located<>(other, at)).stream()
                                    : Stream.of(once))
                        .toList()))
        .map(
            other ->
                knob(
                    other.toString(),
                    Edits.block(
                        site.block().origin(), block -> block.withRepeat(Optional.of(other)))));
  }

  private static Stream<Optional<String>> near(Origin at, Site site, RepeatDecl repeat) {
    if (!(site.block().body() instanceof AnnotationDecl annotation)) {
      return Stream.empty();
    }
    List<String> names =
        annotation.attributes().stream()
            .filter(attribute -> attribute.fallback().isPresent())
            .map(Attribute::name)
            .toList();
    return repeat.once().stream()
        .filter(once -> once.origin().equals(at))
        .map(once -> NearestName.of(once.value(), names))
        .filter(Optional::isPresent);
  }

  /** The name itself, or with the first number that makes it one of its own. */
  static String free(NetworkDecl scope, String name) {
    return Stream.concat(
            Stream.of(name), IntStream.iterate(2, number -> number + 1).mapToObj(n -> name + n))
        .filter(free -> scope.block(free).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Knob knob(String text, UnaryOperator<NetworkDecl> edit) {
    return new Knob.Choice(List.of(new Candidate(text, "", edit)), true);
  }
}
