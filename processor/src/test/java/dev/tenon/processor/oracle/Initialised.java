package dev.tenon.processor.oracle;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.shape.Shape;
import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A graph that DL4J has initialised, to be run. What DL4J cannot run, it throws.
 *
 * @param examples the size of the batches that it is run with
 */
public record Initialised(Graph graph, ComputationGraph network, int examples) {

  /** Initialises the network. */
  public static Initialised of(Configured configured, int examples) {
    ComputationGraph network = new ComputationGraph(configured.configuration());
    network.init();
    return new Initialised(configured.graph(), network, examples);
  }

  /** The number of parameters of every node. */
  public Map<String, Long> parameters() {
    Map<String, Long> parameters = new HashMap<>();
    for (Graph.Node node : graph.nodes()) {
      parameters.put(node.name(), network.getVertex(node.name()).numParams());
    }
    return parameters;
  }

  /** The shape of every node in a forward pass over random numbers. */
  public Map<String, Shape> shapes() {
    Map<String, INDArray> activations = network.feedForward(inputs(), false);
    Map<String, Shape> shapes = new HashMap<>();
    for (Graph.Node node : graph.nodes()) {
      shapes.put(node.name(), Dl4jTypes.shape(requireNonNull(activations.get(node.name()))));
    }
    return shapes;
  }

  /** One iteration of training of a graph whose leaves are heads; their shapes are those given. */
  public void fit(Map<String, Shape> shapes) {
    INDArray[] labels =
        graph.leaves().stream()
            .map(head -> requireNonNull(shapes.get(head)))
            .map(shape -> Nd4j.ones(DataType.FLOAT, Dl4jTypes.dimensions(examples, shape)))
            .toArray(INDArray[]::new);
    network.fit(inputs(), labels);
  }

  private INDArray[] inputs() {
    return graph.inputs().values().stream()
        .map(shape -> Nd4j.rand(DataType.FLOAT, Dl4jTypes.dimensions(examples, shape)))
        .toArray(INDArray[]::new);
  }
}
