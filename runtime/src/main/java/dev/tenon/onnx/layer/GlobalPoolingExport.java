package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;

/**
 * {@code GlobalMaxPool}, {@code GlobalAveragePool}, {@code ReduceSum} or {@code GlobalLpPool} over
 * the pixels of an image or the steps of a sequence.
 */
final class GlobalPoolingExport implements LayerExport<GlobalPoolingLayer> {
  private static final int FIRST_POOLED = 2;

  @Override
  public Value export(GlobalPoolingLayer layer, Value input, VertexScope scope) {
    requireAllPixelsOrSteps(layer, input, scope);
    TensorShape pooled = input.shape();
    for (int dimension = FIRST_POOLED; dimension < pooled.rank(); dimension++) {
      pooled = pooled.with(dimension, 1);
    }
    Value kept = operation(layer, input, scope).to(pooled);
    return layer.isCollapseDimensions()
        ? scope
            .operation("Flatten")
            .inputs(kept)
            .attribute("axis", 1)
            .to(pooled.rowsOf(pooled.size(1)))
        : kept;
  }

  private static Operation operation(GlobalPoolingLayer layer, Value input, VertexScope scope) {
    return switch (layer.getPoolingType()) {
      case MAX -> scope.operation("GlobalMaxPool").inputs(input);
      case AVG -> scope.operation("GlobalAveragePool").inputs(input);
      case SUM ->
          scope
              .operation("ReduceSum")
              .inputs(input)
              .longs(pooledDimensions(input).asLongStream().toArray());
      case PNORM -> scope.operation("GlobalLpPool").inputs(input).attribute("p", layer.getPnorm());
    };
  }

  private static void requireAllPixelsOrSteps(
      GlobalPoolingLayer layer, Value input, VertexScope scope) {
    int[] dimensions = layer.getPoolingDimensions();
    if (dimensions != null && !Arrays.equals(dimensions, pooledDimensions(input).toArray())) {
      throw scope.refusal("pools over dimensions " + Arrays.toString(dimensions) + " only");
    }
  }

  private static IntStream pooledDimensions(Value input) {
    return IntStream.range(FIRST_POOLED, input.shape().rank());
  }
}
