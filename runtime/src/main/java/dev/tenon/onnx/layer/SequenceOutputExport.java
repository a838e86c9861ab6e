package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;

/** {@code MatMul} at each step; the activation sees the scores of one step at a time. */
final class SequenceOutputExport implements LayerExport<RnnOutputLayer> {

  @Override
  public Value export(RnnOutputLayer layer, Value input, VertexScope scope) {
    Value scores = DenseLayers.steps(scope.transpose(input, 0, 2, 1), scope);
    return scope.transpose(Activations.apply(layer.getActivationFn(), scores, 2, scope), 0, 2, 1);
  }
}
