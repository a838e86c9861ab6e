package dev.tenon.processor.plan;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.List;

/**
 * What a block consumes, and how the data came there.
 *
 * @param times how often it is there for one example: once for each frame of a clip whose frames
 *     are looked at one by one, else once
 */
public record Source(Wire wire, Trail trail, long times) {

  /** An input of the network. */
  static Source of(PlannedInput input) {
    return new Source(input.wire(), Trail.from(input.name(), input.shape()), 1);
  }

  /** The source after a block: its output, with the block added to the trail. */
  Source after(PlannedBlock block) {
    return new Source(block.output(), trail.to(block.path(), block.output().shape()), times);
  }

  /** Each frame of a clip. */
  Source frames() {
    Clip clip = (Clip) wire.shape();
    return new Source(new Wire(wire.vertex(), clip.frame()), trail, clip.frames());
  }

  /** How often a block with these sources is computed. */
  static long times(List<Source> sources) {
    return sources.stream().mapToLong(Source::times).max().orElse(1);
  }

  /** The ways of the data to a block with these sources, each way once. */
  static List<List<String>> traces(List<Source> sources, String path) {
    return sources.stream().map(source -> source.trail().endingAt(path)).distinct().toList();
  }
}
