package dev.tenon.processor.plan;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * A layer in its place in the graph.
 *
 * @param name unique in the graph: the path of its block and the name the block gave it
 * @param inputs the names of the vertices or inputs it consumes
 * @param times how often it is computed for one example: for each frame of a clip, or once
 * @param cost for one example
 */
public record Vertex(
    String name,
    Layer layer,
    List<String> inputs,
    Shape shape,
    long times,
    Cost cost,
    ReceptiveField field) {
  public Vertex {
    inputs = List.copyOf(inputs);
  }

  /**
   * The values that the layer puts out for one example.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  public long activations() {
    return Math.multiplyExact(shape.elements(), times);
  }
}
