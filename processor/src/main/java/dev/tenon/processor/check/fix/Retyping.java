package dev.tenon.processor.check.fix;

import static java.util.stream.Collectors.joining;

import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Remedies that state what a block really hands out. */
final class Retyping {
  private Retyping() {}

  /** The return type that the block has. Parameters that take it have errors of their own. */
  static Stream<Knob> returnType(Case of) {
    return of.site().stream()
        .flatMap(
            site ->
                of.plannedKind(site.path()).stream()
                    .map(
                        kind ->
                            knob(
                                site.block().withKind(kind).signature(),
                                Edits.block(
                                    site.block().origin(), block -> block.withKind(kind)))));
  }

  /** The type of what the parameter takes. */
  static Stream<Knob> parameterType(Case of) {
    return of.site().stream()
        .map(
            site -> {
              List<WireDecl> wires =
                  site.block().wires().stream()
                      .map(
                          wire ->
                              wire.kind().origin().equals(of.problem().at())
                                  ? real(of, site, wire)
                                  : wire)
                      .toList();
              return knob(
                  site.block().withWires(wires).signature(),
                  Edits.block(site.block().origin(), block -> block.withWires(wires)));
            });
  }

  private static WireDecl real(Case of, Site site, WireDecl wire) {
    return site.scope().block(wire.source().value()).stream()
        .map(source -> wire.as(of.kind(site.sibling(source))))
        .findFirst()
        .orElse(wire);
  }

  /** The shape that the block has. */
  static Stream<Knob> shape(Case of) {
    return of.site().stream()
        .flatMap(site -> site.block().shape().stream().map(stated -> shape(of, site, stated)));
  }

  private static Knob shape(Case of, Site site, Located<List<Long>> stated) {
    List<Long> dimensions = of.problem().shapes().get(0).dimensions();
    String text = dimensions.stream().map(String::valueOf).collect(joining(", "));
    return knob(
        dimensions.size() == 1 ? "@Shape(%s)".formatted(text) : "@Shape({%s})".formatted(text),
        Edits.block(
            site.block().origin(),
            block -> block.withShape(Optional.of(new Located<>(dimensions, stated.origin())))));
  }

  private static Knob knob(String text, UnaryOperator<NetworkDecl> edit) {
    return new Knob.Choice(List.of(new Candidate(text, "", edit)), true);
  }
}
