package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;

/** {@code Conv} with a group for each channel. */
final class DepthwiseConvolutionExport implements LayerExport<DepthwiseConvolution2D> {

  @Override
  public Value export(DepthwiseConvolution2D layer, Value input, VertexScope scope) {
    return Convolutions.export(
        layer,
        Convolutions.depthwise(scope.parameter(Convolutions.WEIGHT_KEY)),
        layer.getNIn(),
        input,
        scope);
  }
}
