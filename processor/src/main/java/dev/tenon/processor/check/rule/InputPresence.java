package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** A network has an input, and a block without parameters has a block before it. */
final class InputPresence implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    NetworkDecl body = placement.body();
    if (body.blocks().isEmpty()) {
      return Stream.empty();
    }
    if (body.blocks().stream().noneMatch(BlockDecl::isInput)) {
      return Stream.of(missing(placement));
    }
    Wiring wiring = placement.wiring();
    return body.blocks().stream()
        .filter(block -> !block.isInput() && wiring.sources(block).isEmpty())
        .map(block -> nothingBefore(placement, block));
  }

  private static Problem missing(Placement placement) {
    NetworkDecl body = placement.body();
    return placement.problem(
        Code.NO_INPUT,
        body.origin(),
        "%s has no input: its first block '%s' has nothing to consume."
            .formatted(body.simpleName(), body.blocks().get(0).name()));
  }

  private static Problem nothingBefore(Placement placement, BlockDecl block) {
    return placement
        .subject(block)
        .signatureProblem(
            Code.NO_INPUT, block.origin(), "has nothing to consume: no input stands before it");
  }
}
