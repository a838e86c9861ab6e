package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.LossLayer;

/** The activation function of a head without weights; the loss is for training. */
final class LossExport implements LayerExport<LossLayer> {

  @Override
  public Value export(LossLayer layer, Value input, VertexScope scope) {
    return Activations.apply(layer.getActivationFn(), input, scope);
  }
}
