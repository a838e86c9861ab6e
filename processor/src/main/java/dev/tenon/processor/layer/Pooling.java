package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Window;
import java.util.List;

/**
 * DL4J's {@code SubsamplingLayer}. C×H×W → C×H'×W'. It has no sum: DL4J accepts one and then fails
 * in the forward pass.
 */
public record Pooling(PoolingKind kind, Window window) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return kind == PoolingKind.SUM
        ? Fit.fails(
            Code.UNSUPPORTED_VALUE,
            "cannot sum up what is under its window: DL4J has no such pooling")
        : Inputs.featureMap(inputs, map -> Sliding.pool(map, window));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
