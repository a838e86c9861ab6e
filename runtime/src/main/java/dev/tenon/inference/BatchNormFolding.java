package dev.tenon.inference;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Multiplies a batch normalisation into the weights of the layer before it, where that is exact:
 * the layer is linear, has no activation, and nothing else reads what it computes.
 */
final class BatchNormFolding {
  private final Draft draft;

  private BatchNormFolding(Draft draft) {
    this.draft = draft;
  }

  static void applyTo(Draft draft) {
    BatchNormFolding folding = new BatchNormFolding(draft);
    for (String name : draft.names()) {
      if (draft.layer(name).orElse(null) instanceof BatchNormalization norm) {
        folding.fold(name, norm);
      }
    }
  }

  private void fold(String name, BatchNormalization norm) {
    String before = draft.inputs(name).get(0);
    if (draft.isOutput(name) || hasPreProcessor(name) || !isReadOnlyOnce(before)) {
      return;
    }
    draft
        .layer(before)
        .flatMap(LinearLayer::of)
        .ifPresent(
            linear -> {
              BatchNormStatistics statistics = BatchNormStatistics.of(norm, draft.parameters(name));
              draft.setParameters(before, folded(linear, draft.parameters(before), statistics));
              linear.addBias();
              draft.bypass(name);
            });
  }

  private boolean isReadOnlyOnce(String name) {
    return !draft.isOutput(name) && draft.consumers(name).size() == 1;
  }

  private boolean hasPreProcessor(String name) {
    return ((LayerVertex) draft.vertex(name)).getPreProcessor() != null;
  }

  /** W·x + b → (scale·W)·x + (scale·b + shift), computed in doubles. */
  private static Map<String, INDArray> folded(
      LinearLayer linear, Map<String, INDArray> parameters, BatchNormStatistics statistics) {
    INDArray scale = statistics.scale();
    INDArray weights = requireNonNull(parameters.get(linear.weightKey()));
    INDArray bias = parameters.get(LinearLayer.BIAS_KEY);
    INDArray before =
        bias == null
            ? Nd4j.zeros(DataType.DOUBLE, scale.length())
            : bias.reshape(bias.length()).castTo(DataType.DOUBLE);
    INDArray after = before.mul(scale).addi(statistics.shift());
    Map<String, INDArray> folded = new HashMap<>(parameters);
    folded.put(
        linear.weightKey(),
        weights.castTo(DataType.DOUBLE).mul(linear.alongOutputs(scale, weights.shape())));
    folded.put(LinearLayer.BIAS_KEY, after.reshape(1, after.length()));
    return folded;
  }
}
