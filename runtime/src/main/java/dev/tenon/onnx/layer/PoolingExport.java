package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** {@code MaxPool}, {@code AveragePool} or {@code LpPool}. */
final class PoolingExport implements LayerExport<SubsamplingLayer> {

  @Override
  public Value export(SubsamplingLayer layer, Value input, VertexScope scope) {
    Window window = Window.of(layer);
    Operation pooling = operation(layer, scope).inputs(input);
    return window
        .describe(pooling, input.shape(), scope)
        .to(window.output(input.shape(), input.shape().size(1)));
  }

  private static Operation operation(SubsamplingLayer layer, VertexScope scope) {
    return switch (layer.getPoolingType()) {
      case MAX -> scope.operation("MaxPool");
      case AVG -> {
        requireDense(layer, scope);
        yield scope
            .operation("AveragePool")
            .attribute("count_include_pad", layer.isAvgPoolIncludePadInDivisor() ? 1 : 0);
      }
      case PNORM -> {
        requireDense(layer, scope);
        yield scope.operation("LpPool").attribute("p", layer.getPnorm());
      }
      case SUM -> throw scope.refusal("pools by sums, which only global poolings can");
    };
  }

  private static void requireDense(SubsamplingLayer layer, VertexScope scope) {
    if (Window.of(layer).isDilated()) {
      throw scope.refusal("is a dilated pooling that is no maximum");
    }
  }
}
