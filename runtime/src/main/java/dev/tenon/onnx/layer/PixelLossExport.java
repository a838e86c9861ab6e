package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;

/** The activation function, which sees the scores of one pixel at a time. */
final class PixelLossExport implements LayerExport<CnnLossLayer> {

  @Override
  public Value export(CnnLossLayer layer, Value input, VertexScope scope) {
    return Activations.apply(layer.getActivationFn(), input, 1, scope);
  }
}
