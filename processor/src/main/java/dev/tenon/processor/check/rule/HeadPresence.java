package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A network that is to be trained has a head; a feature extractor has none. */
final class HeadPresence implements DeclarationRule {
  private final Heads heads;

  HeadPresence(Heads heads) {
    this.heads = heads;
  }

  @Override
  public Stream<Problem> check(Placement placement) {
    NetworkDecl network = placement.body();
    List<BlockDecl> found = network.blocks().stream().filter(heads::hasHead).toList();
    if (!placement.isNetwork() || placement.hasNoBlocks()) {
      return Stream.empty();
    }
    if (network.featuresOnly().value()) {
      return found.stream().limit(1).map(head -> contradiction(placement, head));
    }
    return found.isEmpty() ? Stream.of(missing(placement)) : Stream.empty();
  }

  private static Problem contradiction(Placement placement, BlockDecl head) {
    return placement.problem(
        Code.CONTRADICTION,
        placement.body().featuresOnly().origin(),
        "%s says featuresOnly = true, but has the head '%s'."
            .formatted(placement.body().simpleName(), head.name()));
  }

  private static Problem missing(Placement placement) {
    List<BlockDecl> blocks = placement.body().blocks();
    return placement.problem(
        Code.NO_HEAD,
        placement.body().origin(),
        "%s has no head: its last block '%s' has no loss, so it cannot be trained."
            .formatted(placement.body().simpleName(), blocks.get(blocks.size() - 1).name()));
  }
}
