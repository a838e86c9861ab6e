package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;
import java.util.OptionalLong;

/** DL4J's {@code RnnOutputLayer}: a dense layer with a loss at every step. N×T → units×T. */
public record SequenceOutput(
    long units, boolean bias, Activation activation, Loss loss, double lossWeight)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.sequence(inputs, in -> new Fit.Fits(new Sequence(units, in.steps())));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    Sequence in = Inputs.fittedSequence(inputs);
    long weights = Math.multiplyExact(in.size(), units);
    return Cost.of(Counts.withBias(weights, bias, units), Math.multiplyExact(weights, in.steps()));
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(units);
  }

  @Override
  public Layer withOutputs(long number) {
    return new SequenceOutput(number, bias, activation, loss, lossWeight);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
