package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * DL4J's {@code LossLayer}: a loss without weights, N → N. DL4J's own inference gives it no size at
 * all, which does no harm at the end of a network.
 */
public record VectorOutput(Activation activation, Loss loss, double lossWeight) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    Shape in = Inputs.only(inputs);
    return in instanceof Vector ? new Fit.Fits(in) : Inputs.wrongKind("a vector", in);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
