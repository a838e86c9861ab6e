package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Remedies that change what blocks consume. */
final class Rewiring {
  private Rewiring() {}

  /** Another block in the place of the one that the error is about. */
  static Stream<Knob> another(Case of) {
    return wires(of).flatMap(wires -> wires.others(of.problem().at()).limit(1));
  }

  /** Another block, or the same declared earlier. */
  static Stream<Knob> earlier(Case of) {
    return Stream.concat(of.site().stream().flatMap(site -> moved(of, site)), another(of));
  }

  static Stream<Knob> anotherOrLess(Case of) {
    return wires(of)
        .flatMap(
            wires ->
                Stream.concat(
                    wires.others(of.problem().at()).limit(1), Stream.of(wires.oneLess())));
  }

  /** One wire more or less, or one block that is made of all; of a merge only one copy. */
  static Stream<Knob> moreOrLess(Case of) {
    Stream<Knob> others =
        wires(of)
            .filter(wires -> wires.site().block().isMethod())
            .flatMap(wires -> Stream.of(wires.oneMore(), wires.oneLess()));
    return Stream.of(others, Conversion.merge(of), none(of), RepeatKnobs.single(of))
        .flatMap(knobs -> knobs);
  }

  /** No parameter: the block consumes the one before it, unless it does so already. */
  private static Stream<Knob> none(Case of) {
    return wires(of)
        .filter(wires -> wires.site().block().isMethod() && !wires.includeTheBlockBefore())
        .map(wires -> new Knob.Choice(List.of(wires.consuming(List.of())), true));
  }

  /** What the head consumes in the place of the head. */
  static Stream<Knob> aroundTheHead(Case of) {
    return wires(of)
        .flatMap(
            wires -> {
              Site site = wires.site();
              List<Site> sources = sources(site).flatMap(source -> pastHeads(of, source)).toList();
              Stream<Knob> rewired =
                  site.block().isMethod()
                      ? Stream.of(new Knob.Choice(List.of(wires.consuming(sources)), true))
                      : Stream.empty();
              return Stream.concat(rewired, sources(site).map(Removal::of));
            });
  }

  /** The block consumed by one after it, or removed. */
  static Stream<Knob> consume(Case of) {
    return of.site().stream()
        .flatMap(
            site -> {
              List<BlockDecl> blocks = site.scope().blocks();
              Stream<Knob> later =
                  blocks.subList(blocks.indexOf(site.block()) + 1, blocks.size()).stream()
                      .filter(BlockDecl::isMethod)
                      .map(block -> new WireKnobs(of, site.sibling(block)).consumingAlso(site));
              return Stream.concat(later, Stream.of(Removal.of(site)));
            });
  }

  private static Stream<WireKnobs> wires(Case of) {
    return of.site().stream().map(site -> new WireKnobs(of, site));
  }

  private static Stream<Knob> moved(Case of, Site site) {
    return site.block().wires().stream()
        .filter(wire -> wire.source().origin().equals(of.problem().at()))
        .flatMap(wire -> site.scope().block(wire.source().value()).stream())
        .map(
            later ->
                new Candidate(
                    "declare '%s' before '%s'".formatted(later.name(), site.block().name()),
                    "",
                    Edits.move(later.origin(), site.block().origin())))
        .map(candidate -> new Knob.Choice(List.of(candidate), true));
  }

  private static Stream<Site> sources(Site site) {
    return new Wiring(site.scope()).sourceBlocks(site.block()).map(site::sibling);
  }

  private static Stream<Site> pastHeads(Case of, Site source) {
    return of.kind(source) == Kind.SCORES ? sources(source) : Stream.of(source);
  }
}
