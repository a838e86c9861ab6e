package dev.tenon.sample.networks.deploying;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import dev.tenon.Tensor;
import dev.tenon.inference.InferenceForm;
import dev.tenon.onnx.Onnx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The outputs of a graph and of its other forms, for the same inputs. */
final class Equivalence {
  /** As a share of the largest output. */
  private static final double IN_DL4J = 1e-5;

  /** Likewise. */
  private static final double IN_ONNX = 1e-4;

  private Equivalence() {}

  static void assertHolds(ComputationGraph graph, Tensor[] shapes, INDArray... inputs)
      throws IOException, OrtException {
    INDArray[] expected = graph.output(inputs);
    INDArray[] folded = InferenceForm.of(graph).output(inputs);
    List<INDArray> inOnnx = inOnnx(graph, shapes, inputs);
    assertThat(folded).hasSameSizeAs(expected);
    assertThat(inOnnx).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(relativeDifference(folded[i], expected[i])).isLessThan(IN_DL4J);
      assertThat(relativeDifference(inOnnx.get(i), expected[i])).isLessThan(IN_ONNX);
    }
  }

  private static List<INDArray> inOnnx(ComputationGraph graph, Tensor[] shapes, INDArray... inputs)
      throws IOException, OrtException {
    Map<String, INDArray> named = new LinkedHashMap<>();
    for (int i = 0; i < inputs.length; i++) {
      named.put(graph.getConfiguration().getNetworkInputs().get(i), inputs[i]);
    }
    Path file = Files.createTempFile("tenon", ".onnx");
    try {
      Onnx.export(graph, file, shapes);
      return OnnxOutputs.of(file, named);
    } finally {
      Files.delete(file);
    }
  }

  /** The largest difference, as a share of the largest output. */
  private static double relativeDifference(INDArray computed, INDArray expected) {
    assertThat(computed.shape()).containsExactly(expected.shape());
    double largest = expected.amaxNumber().doubleValue();
    assertThat(largest).isPositive().isFinite();
    return computed.sub(expected).amaxNumber().doubleValue() / largest;
  }
}
