package dev.tenon.processor.open;

import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import java.util.List;
import java.util.stream.Stream;

/** The heads of a plan whose number of classes is open, wherever they are placed. */
final class OpenHeads {
  private OpenHeads() {}

  static List<PlannedBlock> of(Plan plan) {
    return leaves(plan.blocks()).filter(block -> ClassCount.isOpen(annotation(block))).toList();
  }

  static AnnotationDecl annotation(PlannedBlock head) {
    return (AnnotationDecl) head.decl().body();
  }

  private static Stream<PlannedBlock> leaves(List<PlannedBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> block.parts().isEmpty() ? Stream.of(block) : leaves(block.parts()));
  }
}
