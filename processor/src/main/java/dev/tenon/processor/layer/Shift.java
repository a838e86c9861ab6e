package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/** DL4J's {@code ShiftVertex}: every value plus a constant; the shape stays. */
public record Shift(double summand) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return new Fit.Fits(Inputs.only(inputs));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
