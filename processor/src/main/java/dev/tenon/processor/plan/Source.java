package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import java.util.List;

/** What a block consumes, and how the data came there. */
public record Source(Wire wire, Trail trail) {
  /** The source after a block: its output, with the block added to the trail. */
  Source after(PlannedBlock block) {
    return new Source(block.output(), trail.to(block.path(), block.output().shape()));
  }

  /** The ways of the data to a block with these sources, each way once. */
  static List<List<String>> traces(List<Source> sources, String path) {
    return sources.stream().map(source -> source.trail().endingAt(path)).distinct().toList();
  }
}
