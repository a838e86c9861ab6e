package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.RepeatDecl;
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
    return placement.body().blocks().stream()
        .flatMap(block -> Stream.concat(consumed(placement, block), repeated(placement, block)));
  }

  private Stream<Problem> consumed(Placement placement, BlockDecl block) {
    return placement
        .wiring()
        .sourceBlocks(block)
        .filter(heads::isHead)
        .map(head -> problem(placement, block, head));
  }

  /** The second copy would consume the first. */
  private Stream<Problem> repeated(Placement placement, BlockDecl block) {
    return block.repeat().stream()
        .map(RepeatDecl::times)
        .filter(times -> times.value() > 1 && heads.isHead(block))
        .map(
            times ->
                placement
                    .subject(block)
                    .problem(
                        Code.HEAD_CONSUMED,
                        times.origin(),
                        "is repeated %s times, but is a head: nothing can follow a loss"
                            .formatted(times.value())));
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
