package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.DenseLayer;

/** {@code Gemm}. */
final class DenseExport implements LayerExport<DenseLayer> {

  @Override
  public Value export(DenseLayer layer, Value input, VertexScope scope) {
    if (layer.hasLayerNorm()) {
      throw scope.refusal("has a layer normalisation");
    }
    return Activations.apply(layer.getActivationFn(), DenseLayers.vectors(input, scope), scope);
  }
}
