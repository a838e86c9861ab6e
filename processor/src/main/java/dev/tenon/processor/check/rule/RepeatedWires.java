package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No block consumes the same block twice: merging something with itself is a slip of the pen. */
final class RepeatedWires implements DeclarationRule {

  @Override
  public Stream<Problem> check(Placement placement) {
    return placement.body().blocks().stream().flatMap(block -> check(placement, block));
  }

  private static Stream<Problem> check(Placement placement, BlockDecl block) {
    Set<String> seen = new HashSet<>();
    return block.wires().stream()
        .filter(wire -> !seen.add(wire.source().value()))
        .map(wire -> problem(placement, block, wire));
  }

  private static Problem problem(Placement placement, BlockDecl block, WireDecl wire) {
    return placement
        .subject(block)
        .signatureProblem(
            Code.REPEATED_WIRE,
            wire.source().origin(),
            "consumes '%s' twice".formatted(wire.source().value()));
  }
}
