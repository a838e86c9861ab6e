package dev.tenon.report.diagram;

import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Finds equal blocks that follow each other: what {@code @Repeat} makes. */
final class Runs {
  private Runs() {}

  /** The blocks in order, those of one run together. */
  static List<List<PlannedBlock>> of(List<PlannedBlock> blocks) {
    List<List<PlannedBlock>> runs = new ArrayList<>();
    for (PlannedBlock block : blocks) {
      List<PlannedBlock> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!last.isEmpty() && isCopy(last.get(last.size() - 1), block)) {
        last.add(block);
      } else {
        runs.add(new ArrayList<>(List.of(block)));
      }
    }
    return runs;
  }

  private static boolean isCopy(PlannedBlock before, PlannedBlock block) {
    return block.inputs().equals(List.of(before.output()))
        && before.decl().origin().equals(block.decl().origin())
        && layers(before).equals(layers(block));
  }

  private static List<Object> layers(PlannedBlock block) {
    return block.vertices().map(Runs::layer).toList();
  }

  private static Object layer(Vertex vertex) {
    return List.of(vertex.layer(), vertex.shape(), vertex.cost());
  }
}
