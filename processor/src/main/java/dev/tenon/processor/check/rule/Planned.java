package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The blocks of a plan as they were declared: a block that is placed several times counts once. */
final class Planned {
  private Planned() {}

  static Stream<PlannedBlock> blocks(Plan plan) {
    Set<Origin> seen = new HashSet<>();
    return all(plan.blocks()).filter(block -> seen.add(block.decl().origin()));
  }

  /** The blocks of a placed interface, or of the first copy of a repeated one. */
  static List<PlannedBlock> inside(PlannedBlock block) {
    boolean repeated = block.decl().repeat().isPresent();
    if (repeated && !block.parts().isEmpty()) {
      return inside(block.parts().get(0));
    }
    return block.decl().body() instanceof NetworkDecl ? block.parts() : List.of();
  }

  private static Stream<PlannedBlock> all(List<PlannedBlock> blocks) {
    return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
  }
}
