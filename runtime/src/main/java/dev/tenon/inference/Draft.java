package dev.tenon.inference;

import static java.util.Objects.requireNonNull;

import dev.tenon.onednn.OneDnnLayers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A copy of a graph while it is worked on: its configuration, and the parameters of each vertex by
 * their keys. The arrays of the original are read, never written.
 */
final class Draft {
  private final ComputationGraphConfiguration configuration;
  private final Map<String, Map<String, INDArray>> parameters = new LinkedHashMap<>();

  Draft(ComputationGraph graph) {
    configuration = graph.getConfiguration().clone();
    for (String name : configuration.getVertices().keySet()) {
      parameters.put(name, Map.copyOf(graph.getVertex(name).paramTable(false)));
    }
  }

  /** The names of all vertices, in the order they were added. */
  List<String> names() {
    return List.copyOf(configuration.getVertices().keySet());
  }

  GraphVertex vertex(String name) {
    return requireNonNull(configuration.getVertices().get(name), name);
  }

  /** Puts a vertex in the place of another, with the same inputs and parameters. */
  void setVertex(String name, GraphVertex vertex) {
    configuration.getVertices().put(name, vertex);
  }

  /** The layer of a vertex; none of an input of the network and of a vertex without a layer. */
  Optional<Layer> layer(String name) {
    return configuration.getVertices().get(name) instanceof LayerVertex vertex
        ? Optional.of(vertex.getLayerConf().getLayer())
        : Optional.empty();
  }

  List<String> inputs(String name) {
    return requireNonNull(configuration.getVertexInputs().get(name), name);
  }

  List<String> consumers(String name) {
    return configuration.getVertexInputs().entrySet().stream()
        .filter(vertex -> vertex.getValue().contains(name))
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isOutput(String name) {
    return configuration.getNetworkOutputs().contains(name);
  }

  Map<String, INDArray> parameters(String name) {
    return requireNonNull(parameters.get(name), name);
  }

  void setParameters(String name, Map<String, INDArray> arrays) {
    parameters.put(name, arrays);
  }

  /** Takes a vertex out; what consumed it consumes its only input. */
  void bypass(String name) {
    String input = inputs(name).get(0);
    for (String consumer : consumers(name)) {
      inputs(consumer).replaceAll(read -> read.equals(name) ? input : read);
    }
    remove(name);
  }

  /** Drops all outputs but the given ones, and all vertices that only the others needed. */
  void keepOutputs(Set<String> outputs) {
    configuration.getNetworkOutputs().retainAll(outputs);
    Set<String> needed = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(outputs);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (needed.add(name)) {
        open.addAll(configuration.getVertexInputs().getOrDefault(name, List.of()));
      }
    }
    names().stream().filter(name -> !needed.contains(name)).forEach(this::remove);
  }

  private void remove(String name) {
    configuration.getVertices().remove(name);
    configuration.getVertexInputs().remove(name);
    parameters.remove(name);
  }

  /** The graph that was drafted. */
  ComputationGraph build() {
    long count = 0;
    for (GraphVertex vertex : configuration.getVertices().values()) {
      count += vertex.numParams(true);
    }
    ComputationGraph graph = new ComputationGraph(configuration);
    // Given an array, Deeplearning4j does not spend time on random weights.
    graph.init(count == 0 ? null : Nd4j.create(configuration.getDataType(), 1, count), false);
    OneDnnLayers.prepare(graph);
    parameters.forEach(
        (name, arrays) -> {
          Map<String, INDArray> views = graph.getVertex(name).paramTable(false);
          arrays.forEach((key, array) -> requireNonNull(views.get(key), key).assign(array));
        });
    return graph;
  }
}
