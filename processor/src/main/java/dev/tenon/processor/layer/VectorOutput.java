package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** DL4J's {@code LossLayer}: a loss without weights; the shape N stays. */
public record VectorOutput(Activation activation, Loss loss) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return inputs.get(0) instanceof Vector vector
        ? new Fit.Fits(vector)
        : Inputs.wrongKind("a vector", inputs.get(0));
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
