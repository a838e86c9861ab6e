package dev.tenon.report.pointwise;

import dev.tenon.processor.layer.Cost;
import java.util.List;
import java.util.Optional;

/**
 * A block with 1×1 convolutions.
 *
 * @param path the path of the block
 * @param type the name of its annotation
 * @param cost with them
 * @param naive without those that are there to reduce: of an inception module, what it costs in its
 *     naive form (Szegedy et al. 2015, figure 2a); empty if there are none, or the block cannot do
 *     without
 */
public record PointwiseBlock(
    String path, String type, Cost cost, Optional<Cost> naive, List<Pointwise> convolutions) {
  public PointwiseBlock {
    convolutions = List.copyOf(convolutions);
  }
}
