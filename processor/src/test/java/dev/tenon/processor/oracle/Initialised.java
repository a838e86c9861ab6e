package dev.tenon.processor.oracle;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.shape.Shape;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
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
    network.fit(inputs(), labels(shapes));
  }

  /**
   * The same graph with its nodes in the order in which DL4J computes them and lays out their
   * parameters. DL4J's check of gradients takes one parameter for another in any other order.
   */
  public Graph inOrderOfComputation() {
    List<String> order =
        Arrays.stream(network.topologicalSortOrder())
            .mapToObj(vertex -> network.getVertices()[vertex].getVertexName())
            .toList();
    return new Graph(
        graph.inputs(),
        graph.nodes().stream()
            .sorted(Comparator.comparing(node -> order.indexOf(node.name())))
            .toList());
  }

  /**
   * Whether the gradients of all parameters are those of finite differences. Needs a network in
   * double precision, and ND4J to compute in it.
   */
  public boolean hasRightGradients(Map<String, Shape> shapes) {
    return GradientCheckUtil.checkGradients(
        new GradientCheckUtil.GraphConfig()
            .net(network)
            .inputs(inputs())
            .labels(labels(shapes))
            .excludeParams(measured())
            .epsilon(1e-6)
            .maxRelError(1e-4)
            // A score of some tens is rounded to about 1e-14, ten times over, and divided by 2e-6.
            .minAbsoluteError(1e-7));
  }

  /** Parameters of batch normalisation that no gradient belongs to. */
  private Set<String> measured() {
    return graph.nodes().stream()
        .map(Graph.Node::name)
        .flatMap(name -> Stream.of(name + "_mean", name + "_var", name + "_log10stdev"))
        .collect(Collectors.toSet());
  }

  private INDArray[] inputs() {
    return graph.inputs().values().stream()
        .map(shape -> Nd4j.rand(dataType(), Dl4jTypes.dimensions(examples, shape)))
        .toArray(INDArray[]::new);
  }

  /** Probabilities, which nearly every loss can do something with. */
  private INDArray[] labels(Map<String, Shape> shapes) {
    return graph.leaves().stream().map(head -> labels(head, shapes)).toArray(INDArray[]::new);
  }

  private INDArray labels(String head, Map<String, Shape> shapes) {
    long[] dimensions = Dl4jTypes.dimensions(examples, requireNonNull(shapes.get(head)));
    if (wantsClassNumbers(graph.node(head).layer())) {
      dimensions[1] = 1;
      return Nd4j.zeros(dataType(), dimensions);
    }
    return Nd4j.valueArrayOf(dimensions, 0.5, dataType());
  }

  private static boolean wantsClassNumbers(Layer head) {
    return (head instanceof Output output && output.loss() == Loss.SPARSE_MCXENT)
        || (head instanceof SequenceOutput sequence && sequence.loss() == Loss.SPARSE_MCXENT)
        || (head instanceof VectorOutput vector && vector.loss() == Loss.SPARSE_MCXENT);
  }

  private DataType dataType() {
    return network.getConfiguration().getDataType();
  }
}
