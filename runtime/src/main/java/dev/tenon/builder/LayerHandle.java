package dev.tenon.builder;

import dev.tenon.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A block that is one vertex. */
  public LayerHandle(String name, T shape) {
    this(name, name, shape);
  }

  /**
   * What this block makes of a batch, at inference: an array of shape {@code
   * shape().batch(examples)}.
   *
   * @param inputs one batch for each input of the network, in their order
   * @throws IllegalArgumentException if {@code graph} does not have this block
   */
  public INDArray activation(ComputationGraph graph, INDArray... inputs) {
    requireIn(graph);
    return graph.output(List.of(vertex), false, inputs, null)[0];
  }

  /**
   * The layers of this block, in the order they are declared in; vertices that are no layers, such
   * as an addition, are left out.
   *
   * @throws IllegalArgumentException if {@code graph} does not have this block
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

  private boolean owns(String candidate) {
    return candidate.equals(name) || candidate.startsWith(name + "/");
  }

  private void requireIn(ComputationGraph graph) {
    if (!graph.getConfiguration().getVertices().containsKey(vertex)) {
      throw new IllegalArgumentException(
          "the graph has no vertex '"
              + vertex
              + "', the output of block '"
              + name
              + "' ("
              + shape
              + "): it was built from another network; its vertices are "
              + String.join(", ", graph.getConfiguration().getVertices().keySet()));
    }
  }

  /** The name of the block. */
  @Override
  public String toString() {
    return name;
  }
}
