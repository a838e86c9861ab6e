package dev.tenon.builder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
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
 * not its own and it may be the last.
 */
final class SharedInputs {

  private final GraphBuilder graph;

  private SharedInputs(GraphBuilder graph) {
    this.graph = graph;
  }

  static void copyForDropout(GraphBuilder graph) {
    SharedInputs inputs = new SharedInputs(graph);
    List.copyOf(graph.getVertices().entrySet()).stream()
        .filter(vertex -> drops(vertex.getValue()))
        .map(Map.Entry::getKey)
        .forEach(inputs::copyIfShared);
  }

  private void copyIfShared(String consumer) {
    for (String input : inputs(consumer)) {
      if (mayOverwriteForOthers(consumer, input)) {
        String copy = consumer + "/copy";
        graph.addVertex(copy, new ScaleVertex(1), input);
        graph.getVertexInputs().put(consumer, List.of(copy));
      }
    }
  }

  /** Inputs of the network are shared with the user, but those Deeplearning4j itself spares. */
  private boolean mayOverwriteForOthers(String consumer, String input) {
    GraphVertex producer = graph.getVertices().get(input);
    if (producer == null) {
      return false;
    }
    List<String> others =
        graph.getVertices().keySet().stream()
            .filter(other -> !other.equals(consumer) && inputs(other).contains(input))
            .toList();
    return handsOnItsInput(producer)
        || (!others.isEmpty() && others.stream().noneMatch(other -> follows(other, consumer)));
  }

  /** Whether a vertex is computed after another in every order, as the sum of a residual is. */
  private boolean follows(String vertex, String earlier) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(inputs(vertex));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(earlier)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(inputs(next));
      }
    }
    return false;
  }

  private List<String> inputs(String vertex) {
    return graph.getVertexInputs().getOrDefault(vertex, List.of());
  }

  private static boolean drops(GraphVertex vertex) {
    return vertex instanceof LayerVertex layer
        && layer.getLayerConf().getLayer().getIDropout() != null;
  }

  /** Whether the output may be the array, or a view of the array, that came in. */
  private static boolean handsOnItsInput(GraphVertex vertex) {
    if (!(vertex instanceof LayerVertex layerVertex)) {
      return vertex instanceof PreprocessorVertex;
    }
    Layer layer = layerVertex.getLayerConf().getLayer();
    return layer instanceof Cropping2D
        || layer instanceof DropoutLayer
        || layer instanceof LastTimeStep;
  }
}
