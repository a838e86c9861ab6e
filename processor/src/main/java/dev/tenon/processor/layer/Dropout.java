package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * DL4J's {@code DropoutLayer}; the shape stays.
 *
 * @param rate the share of values that is dropped in training; DL4J itself asks for the share kept
 */
public record Dropout(double rate) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return new Fit.Fits(Inputs.only(inputs));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
