package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** ONNX's {@code Conv} with what a layer of Deeplearning4j says about it. */
final class Convolutions {
  static final String WEIGHT_KEY = ConvolutionParamInitializer.WEIGHT_KEY;
  static final String BIAS_KEY = ConvolutionParamInitializer.BIAS_KEY;

  private Convolutions() {}

  /**
   * A convolution with the bias and the activation of its layer.
   *
   * @param weights nOut×(nIn ÷ groups)×kh×kw
   */
  static Value export(
      ConvolutionLayer layer, INDArray weights, long groups, Value input, VertexScope scope) {
    Window window = Window.of(layer);
    Operation convolution = scope.operation("Conv").inputs(input).weights(WEIGHT_KEY, weights);
    addBias(convolution, scope);
    window.describe(convolution, input.shape(), scope).attribute("group", groups);
    Value linear = convolution.to(window.output(input.shape(), weights.size(0)));
    return Activations.apply(layer.getActivationFn(), linear, scope);
  }

  static void addBias(Operation convolution, VertexScope scope) {
    if (scope.hasParameter(BIAS_KEY)) {
      INDArray bias = scope.parameter(BIAS_KEY);
      convolution.weights(BIAS_KEY, bias.reshape(bias.length()));
    }
  }

  /** Weights kh×kw×nIn×multiplier of a depthwise convolution as ONNX has them, one input each. */
  static INDArray depthwise(INDArray weights) {
    long[] shape = weights.shape();
    return weights
        .permute(2, 3, 0, 1)
        .dup('c')
        .reshape('c', shape[2] * shape[3], 1, shape[0], shape[1]);
  }
}
