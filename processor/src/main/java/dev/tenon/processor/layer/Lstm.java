package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code LSTM}, without peepholes. N×T → units×T; 4·units·(N + units + 1) parameters.
 * Recurrent layers count no multiply-accumulates.
 */
public record Lstm(long units, Activation activation) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.sequence(inputs, in -> new Fit.Fits(new Sequence(units, in.steps())));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    long perUnit = Counts.sum(Inputs.fittedSequence(inputs).size(), units, 1);
    return Cost.of(Counts.product(4, units, perUnit), 0);
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(units);
  }

  @Override
  public Layer withOutputs(long number) {
    return new Lstm(number, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
