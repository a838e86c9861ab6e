package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/** DL4J's {@code ScaleVertex}: every value times a constant; the shape stays. */
public record Scale(double factor) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return new Fit.Fits(Inputs.only(inputs));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
