package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.params.SeparableConvolutionParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** {@code Conv} with a group for each channel, then {@code Conv} with a kernel of 1×1. */
final class SeparableConvolutionExport implements LayerExport<SeparableConvolution2D> {
  private static final String DEPTHWISE_KEY =
      SeparableConvolutionParamInitializer.DEPTH_WISE_WEIGHT_KEY;
  private static final String POINTWISE_KEY =
      SeparableConvolutionParamInitializer.POINT_WISE_WEIGHT_KEY;

  @Override
  public Value export(SeparableConvolution2D layer, Value input, VertexScope scope) {
    Window window = Window.of(layer);
    INDArray depthwise = Convolutions.depthwise(scope.parameter(DEPTHWISE_KEY).permute(2, 3, 1, 0));
    Operation filtering = scope.operation("Conv").inputs(input).weights(DEPTHWISE_KEY, depthwise);
    window.describe(filtering, input.shape(), scope).attribute("group", layer.getNIn());
    Value filtered = filtering.to(window.output(input.shape(), depthwise.size(0)));
    Operation mixing =
        scope
            .operation("Conv")
            .inputs(filtered)
            .weights(POINTWISE_KEY, scope.parameter(POINTWISE_KEY));
    Convolutions.addBias(mixing, scope);
    Value mixed =
        mixing
            .attribute("kernel_shape", new long[] {1, 1})
            .to(filtered.shape().with(1, layer.getNOut()));
    return Activations.apply(layer.getActivationFn(), mixed, scope);
  }
}
