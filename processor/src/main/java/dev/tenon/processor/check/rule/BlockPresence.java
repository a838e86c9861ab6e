package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.stream.Stream;

/** An interface declares at least one block that computes something. */
final class BlockPresence implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    NetworkDecl body = placement.body();
    if (!placement.hasNoBlocks()) {
      return Stream.empty();
    }
    return Stream.of(
        placement.problem(
            Code.NO_BLOCKS,
            body.origin(),
            "%s has no blocks: nothing is computed from its input.".formatted(body.simpleName())));
  }
}
