package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** DL4J's {@code LastTimeStepVertex}: the last step of a sequence. N×T → N. */
public record LastStep() implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.sequence(inputs, in -> new Fit.Fits(new Vector(in.size())));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
