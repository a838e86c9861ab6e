package dev.tenon.processor.plan;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.NetworkDecl;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network as a graph of primitive layers with their shapes: what is printed and generated. In a
 * network with mistakes it holds the blocks that are not affected by any.
 */
public record Plan(NetworkDecl network, List<PlannedInput> inputs, List<PlannedBlock> blocks) {
  public Plan {
    inputs = List.copyOf(inputs);
    blocks = List.copyOf(blocks);
  }

  /** All layers, each after those it consumes. */
  public Stream<Vertex> vertices() {
    return blocks.stream().flatMap(PlannedBlock::vertices);
  }

  /** The names of the heads, in source order. */
  public List<String> outputs() {
    return vertices().filter(vertex -> vertex.layer().isHead()).map(Vertex::name).toList();
  }

  /**
   * Parameters and multiply-accumulates of the whole network.
   *
   * @throws ArithmeticException if a sum exceeds a {@code long}
   */
  public Cost cost() {
    return vertices().map(Vertex::cost).reduce(Cost.FREE, Cost::plus);
  }
}
