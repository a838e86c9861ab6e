package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * DL4J's {@code ElementWiseVertex}: equal shapes in, the same shape out. DL4J itself compares only
 * feature maps, and broadcasts or fails later with everything else.
 */
public record ElementWise(ElementWiseOperation operation) implements Layer {
  @Override
  public Fit fit(List<Shape> inputs) {
    return Meeting.elementWise(operation, inputs);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
