package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What dense and output layers have in common: x·W + b. */
final class DenseLayers {
  private static final String WEIGHT_KEY = DefaultParamInitializer.WEIGHT_KEY;
  private static final String BIAS_KEY = DefaultParamInitializer.BIAS_KEY;

  private DenseLayers() {}

  /** {@code Gemm} of a batch of vectors. */
  static Value vectors(Value input, VertexScope scope) {
    INDArray weights = scope.parameter(WEIGHT_KEY);
    Operation product = scope.operation("Gemm").inputs(input).weights(WEIGHT_KEY, weights);
    if (scope.hasParameter(BIAS_KEY)) {
      product.weights(BIAS_KEY, bias(scope));
    }
    return product.to(input.shape().rowsOf(weights.size(1)));
  }

  /** {@code MatMul} of a batch of vectors at each step: batch×T×nIn → batch×T×nOut. */
  static Value steps(Value input, VertexScope scope) {
    INDArray weights = scope.parameter(WEIGHT_KEY);
    Value product =
        scope
            .operation("MatMul")
            .inputs(input)
            .weights(WEIGHT_KEY, weights)
            .to(input.shape().with(2, weights.size(1)));
    return scope.hasParameter(BIAS_KEY)
        ? scope.operation("Add").inputs(product).weights(BIAS_KEY, bias(scope)).to(product.shape())
        : product;
  }

  private static INDArray bias(VertexScope scope) {
    INDArray bias = scope.parameter(BIAS_KEY);
    return bias.reshape(bias.length());
  }
}
