package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Window;
import java.util.List;

/** DL4J's {@code SubsamplingLayer}. C×H×W → C×H'×W'. */
public record Pooling(PoolingKind kind, Window window) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, map -> Sliding.pool(map, window));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
