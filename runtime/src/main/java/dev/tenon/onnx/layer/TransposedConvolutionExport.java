package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;

/** {@code ConvTranspose}, whose weights lie as Deeplearning4j's: nIn×nOut×kh×kw. */
final class TransposedConvolutionExport implements LayerExport<Deconvolution2D> {

  @Override
  public Value export(Deconvolution2D layer, Value input, VertexScope scope) {
    Window window = Window.of(layer);
    Operation convolution =
        scope
            .operation("ConvTranspose")
            .inputs(input)
            .weights(Convolutions.WEIGHT_KEY, scope.parameter(Convolutions.WEIGHT_KEY));
    Convolutions.addBias(convolution, scope);
    window.describeTransposed(convolution, scope);
    Value linear = convolution.to(window.transposedOutput(input.shape(), layer.getNOut()));
    return Activations.apply(layer.getActivationFn(), linear, scope);
  }
}
