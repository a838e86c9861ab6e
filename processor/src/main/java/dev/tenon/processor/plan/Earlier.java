package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.model.BlockDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans of nearly the same network: the search for fixes, and the checks of open networks, plan
 * a network hundreds of times, each time with something changed, and take over from here what has
 * not changed.
 */
public final class Earlier {
  static final Earlier NOTHING = new Earlier();

  /** The blocks that consist of layers, by path and by what they consumed. */
  private final Map<String, Map<List<Wire>, PlannedBlock>> blocks = new HashMap<>();

  private final Map<String, ReceptiveField> fields = new HashMap<>();

  private Earlier() {}

  /** Everything that could be planned of that network. */
  public static Earlier of(Plan plan) {
    Earlier earlier = new Earlier();
    earlier.add(plan);
    return earlier;
  }

  /** Also what could be planned of another; of two different blocks in one place the later one. */
  public void add(Plan plan) {
    addAll(plan.blocks());
  }

  private void addAll(List<PlannedBlock> planned) {
    for (PlannedBlock block : planned) {
      if (!block.own().isEmpty()) {
        addLayers(block);
      }
      addAll(block.parts());
    }
  }

  private void addLayers(PlannedBlock block) {
    Map<List<Wire>, PlannedBlock> known =
        blocks.computeIfAbsent(block.path(), path -> new HashMap<>());
    if (!block.equals(known.put(block.inputs(), block))) {
      block.own().forEach(vertex -> fields.put(vertex.name(), vertex.field()));
    }
  }

  /** The block at that path, if it was the same then and consumed the same as often. */
  Optional<PlannedBlock> block(BlockDecl decl, String path, List<Source> sources) {
    List<Wire> inputs = sources.stream().map(Source::wire).toList();
    long times = Source.times(sources);
    return Optional.ofNullable(blocks.getOrDefault(path, Map.of()).get(inputs))
        .filter(block -> block.decl().equals(decl))
        .filter(block -> block.own().stream().allMatch(vertex -> vertex.times() == times));
  }

  /** The receptive fields by vertex. */
  Map<String, ReceptiveField> fields() {
    return fields;
  }
}
