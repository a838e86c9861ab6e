package dev.tenon.onnx.layer;

import dev.tenon.inference.BatchNormStatistics;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;

/** {@code BatchNormalization}, where it could not be folded into the layer before it. */
final class BatchNormExport implements LayerExport<BatchNormalization> {
  private static final int SEQUENCE = 3;

  @Override
  public Value export(BatchNormalization layer, Value input, VertexScope scope) {
    if (input.shape().rank() == SEQUENCE) {
      throw scope.refusal(
          "normalises a sequence, where Deeplearning4j takes examples for channels");
    }
    BatchNormStatistics statistics = BatchNormStatistics.of(layer, scope.parameters());
    return scope
        .operation("BatchNormalization")
        .inputs(input)
        .weights("gamma", statistics.gamma())
        .weights("beta", statistics.beta())
        .weights("mean", statistics.mean())
        .weights("variance", statistics.variance())
        .attribute("epsilon", statistics.epsilon())
        .to(input.shape());
  }
}
