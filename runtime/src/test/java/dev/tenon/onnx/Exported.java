package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import dev.tenon.FeatureMap;
import dev.tenon.Sequence;
import dev.tenon.Tensor;
import dev.tenon.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Small graphs, exported and compared with Deeplearning4j. */
final class Exported {
  private static final double TOLERANCE = 1e-4;

  private Exported() {}

  /** An initialised graph with one input, {@code in}, whose output is {@code out}. */
  static ComputationGraph graph(Tensor input, Consumer<GraphBuilder> vertices) {
    GraphBuilder builder =
        new NeuralNetConfiguration.Builder()
            .seed(7)
            .weightInit(WeightInit.XAVIER)
            .activation(Activation.IDENTITY)
            .graphBuilder()
            .addInputs("in")
            .setInputTypes(type(input));
    vertices.accept(builder);
    ComputationGraph graph = new ComputationGraph(builder.setOutputs("out").build());
    graph.init();
    // Biases begin as zeros, and gammas as ones: a mistake in them would not show.
    if (graph.numParams() > 0) {
      graph.params().addi(Nd4j.rand(graph.params().shape()).subi(0.5).muli(0.2));
    }
    return graph;
  }

  static InputType type(Tensor input) {
    if (input instanceof FeatureMap map) {
      return InputType.convolutional(map.height(), map.width(), map.channels());
    }
    if (input instanceof Sequence sequence) {
      return InputType.recurrent(sequence.size(), sequence.steps());
    }
    return InputType.feedForward(((Vector) input).size());
  }

  /** ONNX Runtime computes what Deeplearning4j computes, with and without the shapes of inputs. */
  static void assertComputesTheSame(ComputationGraph graph, Tensor... inputs) {
    assertComputesTheSame(graph, List.of(inputs), inputs);
  }

  /** The same for an export that is told other shapes, e.g. none. */
  static void assertComputesTheSame(
      ComputationGraph graph, List<Tensor> inputs, Tensor... exportedWith) {
    try {
      Path file = Files.createTempFile("tenon", ".onnx");
      try {
        Onnx.export(graph, file, exportedWith);
        assertComputesTheSame(graph, inputs, file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertComputesTheSame(ComputationGraph graph, List<Tensor> inputs, Path file)
      throws OrtException {
    try (OnnxSession session = new OnnxSession(file)) {
      for (int examples : new int[] {1, 3}) {
        Map<String, INDArray> given = random(graph, inputs, examples);
        Map<String, INDArray> computed = session.run(given);
        INDArray[] expected = graph.output(given.values().toArray(INDArray[]::new));
        List<String> names = graph.getConfiguration().getNetworkOutputs();
        assertThat(computed.keySet()).containsExactlyElementsOf(names);
        for (int i = 0; i < expected.length; i++) {
          assertClose(requireNonNull(computed.get(names.get(i))), expected[i]);
        }
      }
    }
  }

  private static Map<String, INDArray> random(
      ComputationGraph graph, List<Tensor> inputs, int examples) {
    Map<String, INDArray> given = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      given.put(
          graph.getConfiguration().getNetworkInputs().get(i),
          Nd4j.randn(inputs.get(i).batch(examples)).muli(2));
    }
    return given;
  }

  private static void assertClose(INDArray computed, INDArray expected) {
    assertThat(computed.shape()).containsExactly(expected.shape());
    double scale = Math.max(1e-3, expected.amaxNumber().doubleValue());
    assertThat(computed.sub(expected).amaxNumber().doubleValue() / scale).isLessThan(TOLERANCE);
  }
}
