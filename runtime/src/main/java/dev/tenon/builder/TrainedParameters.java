package dev.tenon.builder;

import java.util.Arrays;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Takes over what another graph has learnt, parameter by parameter. */
final class TrainedParameters {

  private final Map<String, INDArray> trained;

  TrainedParameters(ComputationGraph trained) {
    if (trained.getVertices() == null) {
      throw new IllegalStateException("the trained graph has no parameters yet: call init()");
    }
    this.trained = trained.paramTable();
  }

  /** Writes into every parameter of the graph, or into none. */
  void copyTo(ComputationGraph graph) {
    graph.paramTable().forEach(this::require);
    graph.paramTable().forEach((name, values) -> values.assign(trained.get(name)));
  }

  private void require(String name, INDArray wanted) {
    INDArray found = trained.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the trained graph has no parameter '" + name + "'");
    }
    if (!Arrays.equals(found.shape(), wanted.shape())) {
      throw new IllegalArgumentException(
          "parameter '%s' is %s in the trained graph, not %s"
              .formatted(name, Arrays.toString(found.shape()), Arrays.toString(wanted.shape())));
    }
  }
}
