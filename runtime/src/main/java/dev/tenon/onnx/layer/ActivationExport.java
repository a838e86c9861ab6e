package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;

/** The operations of the activation function. */
final class ActivationExport implements LayerExport<ActivationLayer> {

  @Override
  public Value export(ActivationLayer layer, Value input, VertexScope scope) {
    return Activations.apply(layer.getActivationFn(), input, scope);
  }
}
