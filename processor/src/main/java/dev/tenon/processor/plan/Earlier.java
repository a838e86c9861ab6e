package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.model.BlockDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of nearly the same network: the search for fixes plans a network hundreds of times, each
 * time with one block changed, and takes over from here what has not changed.
 */
public final class Earlier {
  static final Earlier NOTHING = new Earlier();

  private final Map<String, PlannedBlock> blocks = new HashMap<>();
  private final Map<String, ReceptiveField> fields = new HashMap<>();

  private Earlier() {}

  /** Everything that could be planned of that network. */
  public static Earlier of(Plan plan) {
    Earlier earlier = new Earlier();
    earlier.addAll(plan.blocks());
    return earlier;
  }

  private void addAll(List<PlannedBlock> planned) {
    for (PlannedBlock block : planned) {
      blocks.put(block.path(), block);
      block.own().forEach(vertex -> fields.put(vertex.name(), vertex.field()));
      addAll(block.parts());
    }
  }

  /** The block at that path, if it was the same then and consumed the same. */
  Optional<PlannedBlock> block(BlockDecl decl, String path, List<Wire> inputs) {
    return Optional.ofNullable(blocks.get(path))
        .filter(block -> block.decl().equals(decl) && block.inputs().equals(inputs));
  }

  /** The receptive fields by vertex. */
  Map<String, ReceptiveField> fields() {
    return fields;
  }
}
