package dev.tenon.builder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;

/**
 * Keeps dropout from changing what others read.
 *
 * <p>In training, Deeplearning4j 1.0.0-M2.1 lets the last consumer of an array drop elements of it
 * in place. The consumers before it have passed by then, but read their input again in the backward
 * pass: their gradients are silently wrong. So a layer with dropout gets a copy where its input is
 * not its own.
 */
final class SharedInputs {

  static void copyForDropout(GraphBuilder graph) {
    List.copyOf(graph.getVertices().entrySet()).stream()
        .filter(vertex -> drops(vertex.getValue()))
        .map(Map.Entry::getKey)
        .forEach(consumer -> copyIfShared(graph, consumer));
  }

  private static void copyIfShared(GraphBuilder graph, String consumer) {
    List<String> inputs = graph.getVertexInputs().get(consumer);
    if (inputs != null && isShared(graph, inputs.get(0))) {
      String copy = consumer + "/copy";
      graph.addVertex(copy, new ScaleVertex(1), inputs.get(0));
      graph.getVertexInputs().put(consumer, List.of(copy));
    }
  }

  /** Inputs of the network are shared with the user, but those Deeplearning4j itself spares. */
  private static boolean isShared(GraphBuilder graph, String input) {
    GraphVertex producer = graph.getVertices().get(input);
    return producer != null && (handsOnItsInput(producer) || consumers(graph, input) > 1);
  }

  private static long consumers(GraphBuilder graph, String input) {
    return graph.getVertexInputs().values().stream()
        .flatMap(Collection::stream)
        .filter(input::equals)
        .count();
  }

  private static boolean drops(GraphVertex vertex) {
    return vertex instanceof LayerVertex layer
        && layer.getLayerConf().getLayer().getIDropout() != null;
  }

  /** Whether the output may be the array, or a view of the array, that came in. */
  private static boolean handsOnItsInput(GraphVertex vertex) {
    if (!(vertex instanceof LayerVertex layerVertex)) {
      return false;
    }
    Layer layer = layerVertex.getLayerConf().getLayer();
    return layer instanceof Cropping2D
        || layer instanceof DropoutLayer
        || layer instanceof LastTimeStep;
  }

  private SharedInputs() {}
}
