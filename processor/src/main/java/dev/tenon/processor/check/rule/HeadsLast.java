package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** Nothing consumes a head: DL4J's loss layers are outputs, and fail in {@code fit()} elsewhere. */
final class HeadsLast implements DeclarationRule {
  private final Heads heads;

  HeadsLast(Heads heads) {
    this.heads = heads;
  }

  @Override
  public Stream<Problem> check(Placement placement) {
    Wiring wiring = placement.wiring();
    return placement.body().blocks().stream()
        .flatMap(
            block ->
                wiring
                    .sourceBlocks(block)
                    .filter(heads::isHead)
                    .map(head -> problem(placement, block, head)));
  }

  private static Problem problem(Placement placement, BlockDecl block, BlockDecl head) {
    return placement
        .subject(block)
        .signatureProblem(
            Code.HEAD_CONSUMED,
            block.wires().stream()
                .filter(wire -> wire.source().value().equals(head.name()))
                .map(wire -> wire.source().origin())
                .findFirst()
                .orElse(block.origin()),
            "consumes the head '%s': nothing can follow a loss".formatted(head.name()));
  }
}
