package dev.tenon.processor.check.rule;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No block of a network is named like a method of {@code dev.tenon.builder.NetworkBuilder} that
 * takes a {@code Consumer}: the builder's method for the block would have the same erasure.
 */
final class ReservedNames implements DeclarationRule {
  private static final Set<String> RESERVED =
      Set.of("customize", "customizeGraph", "everyBatchNorm");

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().blocks().stream()
        .filter(block -> placement.isNetwork() && RESERVED.contains(block.name()))
        .map(
            block ->
                placement
                    .subject(block)
                    .signatureProblem(
                        Code.RESERVED_NAME,
                        block.origin(),
                        "cannot have that name: the generated builder has a method of that name"));
  }
}
