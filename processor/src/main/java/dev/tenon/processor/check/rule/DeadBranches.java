package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is computed leads to an output; DL4J rejects vertices that do not. */
final class DeadBranches implements DeclarationRule {
  private final Heads heads;

  DeadBranches(Heads heads) {
    this.heads = heads;
  }

  @Override
  public Stream<Problem> check(Placement placement) {
    List<BlockDecl> open = placement.wiring().unconsumed();
    if (placement.hasNoBlocks()) {
      return Stream.empty();
    }
    return open.stream()
        .filter(block -> !isOutput(placement, block, open))
        .map(block -> problem(placement, block));
  }

  private boolean isOutput(Placement placement, BlockDecl block, List<BlockDecl> open) {
    if (block.isInput()) {
      return false;
    }
    if (heads.hasHead(block)) {
      return true;
    }
    NetworkDecl body = placement.body();
    if (placement.isNetwork() && body.featuresOnly().value()) {
      return true;
    }
    boolean needsHead = placement.isNetwork() && body.blocks().stream().anyMatch(heads::hasHead);
    return !needsHead && block.equals(open.get(open.size() - 1));
  }

  private static Problem problem(Placement placement, BlockDecl block) {
    return placement
        .subject(block)
        .signatureProblem(
            Code.UNUSED_BLOCK, block.origin(), "is consumed by no block, and is no output");
  }
}
