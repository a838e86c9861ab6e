package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.problem.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be set in {@code @Repeat}: which attributes only the first copy has, and how many. */
final class RepeatKnobs {
  private RepeatKnobs() {}

  static Stream<Knob> of(BlockDecl block, String owner) {
    return block.repeat().stream()
        .map(
            repeat ->
                Stream.concat(
                        onlyOnce(block, repeat), Stream.of(times(repeat, 1), times(repeat, 2)))
                    .map(other -> candidate(block, other, owner))
                    .toList())
        .map(candidates -> new Knob.Choice(candidates, true));
  }

  /** No copy, where the mistake is that there are several. */
  static Stream<Knob> single(Case of) {
    return of.site().stream()
        .flatMap(
            site ->
                site.block().repeat().stream()
                    .filter(repeat -> repeat.times().origin().equals(of.problem().at()))
                    .map(repeat -> candidate(site.block(), times(repeat, 1), "")))
        .map(candidate -> new Knob.Choice(List.of(candidate), true));
  }

  private static Stream<RepeatDecl> onlyOnce(BlockDecl block, RepeatDecl repeat) {
    List<String> names = repeat.once().stream().map(Located::value).toList();
    return block.body() instanceof AnnotationDecl annotation
        ? annotation.attributes().stream()
            .filter(attribute -> attribute.written() && attribute.fallback().isPresent())
            .map(Attribute::name)
            .filter(name -> !names.contains(name))
            .map(name -> alsoOnce(repeat, name))
        : Stream.empty();
  }

  private static RepeatDecl alsoOnce(RepeatDecl repeat, String name) {
    List<Located<String>> names = new ArrayList<>(repeat.once());
    names.add(new Located<>(name, Origin.NOWHERE));
    return new RepeatDecl(repeat.times(), names);
  }

  private static RepeatDecl times(RepeatDecl repeat, int times) {
    return new RepeatDecl(new Located<>(times, repeat.times().origin()), repeat.once());
  }

  private static Candidate candidate(BlockDecl block, RepeatDecl other, String owner) {
    return new Candidate(
        other + owner,
        "",
        Edits.block(block.origin(), found -> found.withRepeat(Optional.of(other))));
  }
}
