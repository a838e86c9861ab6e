package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.OutputLayer;

/** {@code Gemm}; the loss is for training. */
final class OutputExport implements LayerExport<OutputLayer> {

  @Override
  public Value export(OutputLayer layer, Value input, VertexScope scope) {
    return Activations.apply(layer.getActivationFn(), DenseLayers.vectors(input, scope), scope);
  }
}
