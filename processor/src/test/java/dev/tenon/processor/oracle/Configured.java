package dev.tenon.processor.oracle;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.shape.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Sgd;

/**
 * A graph as DL4J configures it, with every leaf an output. This much needs no native library. What
 * DL4J refuses, it throws.
 */
public record Configured(Graph graph, ComputationGraphConfiguration configuration) {

  /** DL4J's configuration of the graph. */
  public static Configured of(Graph graph) {
    GraphBuilder builder =
        new NeuralNetConfiguration.Builder()
            .dataType(DataType.FLOAT)
            .updater(new Sgd(0.1))
            .weightInit(WeightInit.XAVIER)
            .graphBuilder()
            .addInputs(graph.inputs().keySet())
            .setInputTypes(inputTypes(graph));
    for (Graph.Node node : graph.nodes()) {
      node.layer().accept(new Dl4jVertex(graph, node, builder));
    }
    return new Configured(graph, builder.setOutputs(array(graph.leaves())).build());
  }

  /** The shape that DL4J infers for every node. */
  public Map<String, Shape> shapes() {
    Map<String, InputType> types = configuration.getLayerActivationTypes(inputTypes(graph));
    return perNode(name -> Dl4jTypes.shape(requireNonNull(types.get(name))));
  }

  /** The parameters that DL4J plans for every node. */
  public Map<String, Long> parameters() {
    return perNode(name -> requireNonNull(configuration.getVertices().get(name)).numParams(false));
  }

  private <T> Map<String, T> perNode(Function<String, T> question) {
    Map<String, T> answers = new HashMap<>();
    graph.nodes().forEach(node -> answers.put(node.name(), question.apply(node.name())));
    return answers;
  }

  private static InputType[] inputTypes(Graph graph) {
    return graph.inputs().values().stream().map(Dl4jTypes::inputType).toArray(InputType[]::new);
  }

  private static String[] array(Collection<String> names) {
    return names.toArray(String[]::new);
  }
}
