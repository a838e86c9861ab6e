package dev.tenon.report.pointwise;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.Fit;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A block planned again with some of its layers left out: what they got goes on to the next. */
final class Bypass {
  private final Map<String, Shape> shapes = new HashMap<>();
  private final Set<String> leftOut;

  private Bypass(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * What the block would cost; empty if its other layers would not fit any more. With a layer go
   * the batch normalisation and the activation that follow it.
   *
   * @param leftOut names of vertices with one input
   */
  static Optional<Cost> cost(PlannedBlock block, Set<String> leftOut) {
    Bypass bypass = new Bypass(Set.copyOf(leftOut));
    for (Wire input : block.inputs()) {
      bypass.shapes.put(input.vertex(), input.shape());
    }
    return bypass.cost(block.own());
  }

  private Optional<Cost> cost(List<Vertex> vertices) {
    Map<String, Boolean> gone = new HashMap<>();
    Cost cost = Cost.FREE;
    for (Vertex vertex : vertices) {
      List<Shape> inputs = vertex.inputs().stream().map(shapes::get).toList();
      boolean goes = leftOut.contains(vertex.name()) || follows(vertex, gone);
      gone.put(vertex.name(), goes);
      Fit fit = goes ? new Fit.Fits(inputs.get(0)) : vertex.layer().fit(inputs);
      if (!(fit instanceof Fit.Fits fits)) {
        return Optional.empty();
      }
      shapes.put(vertex.name(), fits.output());
      cost = goes ? cost : cost.plus(vertex.layer().cost(inputs));
    }
    return Optional.of(cost);
  }

  private static boolean follows(Vertex vertex, Map<String, Boolean> gone) {
    return (vertex.layer() instanceof BatchNorm || vertex.layer() instanceof Activate)
        && gone.getOrDefault(vertex.inputs().get(0), false);
  }
}
