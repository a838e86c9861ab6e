package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;

/** {@code Conv}, whose weights lie as Deeplearning4j's. */
final class ConvolutionExport implements LayerExport<ConvolutionLayer> {

  @Override
  public Value export(ConvolutionLayer layer, Value input, VertexScope scope) {
    return Convolutions.export(layer, scope.parameter(Convolutions.WEIGHT_KEY), 1, input, scope);
  }
}
