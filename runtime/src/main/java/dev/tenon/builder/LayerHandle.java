package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import dev.tenon.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A block of a generated network, to find it again in a graph without writing its name in a string.
 *
 * <p>The methods take any graph that has the block: the one a builder built, or one that was
 * trained, saved and loaded.
 *
 * @param name the name of the block, e.g. {@code body}; its vertices are called {@code body} if
 *     there is one of them and {@code body/…} if there are several
 * @param vertex the name of the vertex whose activation is the block's output, e.g. {@code
 *     body/relu2}; what {@code TransferLearning.GraphBuilder.setFeatureExtractor} takes
 * @param shape the shape of that activation, for one example
 * @param <T> the kind of the block
 */
public record LayerHandle<T extends Tensor>(String name, String vertex, T shape) {

  /** How many vertices of a foreign graph a message names: enough to recognise it. */
  private static final int LISTED = 6;

  /** A block that is one vertex. */
  public LayerHandle(String name, T shape) {
    this(name, name, shape);
  }

  /**
   * What this block makes of a batch, at inference: an array of shape {@code
   * shape().batch(examples)}; where the block is part of one that sees the frames of clips one by
   * one, the frames are the examples. The network is run up to this block; the activations before
   * it stay in memory meanwhile.
   *
   * @param inputs one batch for each input of the network, in their order
   * @throws IllegalArgumentException if {@code graph} does not have this block
   * @throws IllegalStateException if {@code graph} was not initialised
   */
  public INDArray activation(ComputationGraph graph, INDArray... inputs) {
    requireIn(graph);
    Map<String, INDArray> activations = graph.feedForward(inputs, position(graph), false, true);
    return requireNonNull(activations.get(vertex), vertex);
  }

  /**
   * The layers of this block, in the order they are declared in; vertices that are no layers, such
   * as an addition, are left out.
   *
   * @throws IllegalArgumentException if {@code graph} does not have this block
   * @throws IllegalStateException if {@code graph} was not initialised
   */
  public List<Layer> layers(ComputationGraph graph) {
    requireIn(graph);
    List<Layer> layers = new ArrayList<>();
    for (String candidate : graph.getConfiguration().getVertices().keySet()) {
      if (owns(candidate) && graph.getVertex(candidate).hasLayer()) {
        layers.add(graph.getLayer(candidate));
      }
    }
    return layers;
  }

  /**
   * The parameters of this block by their Deeplearning4j names, e.g. {@code body/conv1_W}. They are
   * views: writing into them changes the graph.
   *
   * @throws IllegalArgumentException if {@code graph} does not have this block
   * @throws IllegalStateException if {@code graph} was not initialised
   */
  public Map<String, INDArray> parameters(ComputationGraph graph) {
    requireIn(graph);
    Map<String, INDArray> parameters = new LinkedHashMap<>();
    graph
        .paramTable()
        .forEach(
            (key, array) -> {
              if (owns(key.substring(0, key.lastIndexOf('_')))) {
                parameters.put(key, array);
              }
            });
    return parameters;
  }

  /**
   * How far the forward pass must go. {@code ComputationGraph.output(List, …)} would take the name,
   * but in M2.1 it leaves workspaces open where it stops, and the next call fails.
   */
  private int position(ComputationGraph graph) {
    int[] order = graph.topologicalSortOrder();
    int index = graph.getVertex(vertex).getVertexIndex();
    return IntStream.range(0, order.length)
        .filter(i -> order[i] == index)
        .findFirst()
        .orElseThrow();
  }

  private boolean owns(String candidate) {
    return candidate.equals(name) || candidate.startsWith(name + "/");
  }

  private void requireIn(ComputationGraph graph) {
    Set<String> vertices = graph.getConfiguration().getVertices().keySet();
    if (!vertices.contains(vertex)) {
      throw new IllegalArgumentException(
          "block '%s' (%s) is not in this graph: it has no vertex '%s', but %s"
              .formatted(name, shape, vertex, listed(vertices)));
    }
    if (graph.getVertices() == null) {
      throw new IllegalStateException(
          "the graph has no parameters yet, so block '" + name + "' has none: call init()");
    }
  }

  private static String listed(Set<String> vertices) {
    String first = vertices.stream().limit(LISTED).collect(Collectors.joining(", "));
    return vertices.size() <= LISTED ? first : first + ", … (" + vertices.size() + " in all)";
  }

  /** The name of the block. */
  @Override
  public String toString() {
    return name;
  }
}
