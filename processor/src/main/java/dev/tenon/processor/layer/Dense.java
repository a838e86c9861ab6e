package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code DenseLayer}. N → units; a feature map is flattened first (C·H·W values in that
 * order).
 */
public record Dense(long units, boolean bias, Activation activation) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.flattened(inputs, size -> new Vector(units));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    long weights = Math.multiplyExact(Inputs.only(inputs).elements(), units);
    return Cost.of(Counts.withBias(weights, bias, units), weights);
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(units);
  }

  @Override
  public Layer withOutputs(long number) {
    return new Dense(number, bias, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
