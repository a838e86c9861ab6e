package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** DL4J's {@code LossLayer}: a loss without weights; the shape N stays. */
public record VectorOutput(Activation activation, Loss loss) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    Shape in = Inputs.only(inputs);
    return in instanceof Vector ? new Fit.Fits(in) : Inputs.wrongKind("a vector", in);
  }

  @Override
  public boolean isHead() {
    return true;
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
