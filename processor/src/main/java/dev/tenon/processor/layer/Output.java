package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code OutputLayer}: a dense layer with a loss. N → units; a feature map is flattened
 * first.
 */
public record Output(long units, boolean bias, Activation activation, Loss loss, double lossWeight)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.flattened(inputs, size -> new Vector(units));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    return new Dense(units, bias, activation).cost(inputs);
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(units);
  }

  @Override
  public Layer withOutputs(long number) {
    return new Output(number, bias, activation, loss, lossWeight);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
