package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;

/**
 * DL4J's {@code BatchNormalization}: gamma and beta are trained, mean and variance are measured;
 * one of each per channel.
 *
 * @param epsilon added to the variance
 * @param decay how much of the running mean and variance is kept at each iteration
 */
public record BatchNorm(double epsilon, double decay) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.only(inputs) instanceof Sequence sequence
        ? Inputs.wrongKind("a feature map or a vector", sequence)
        : new Fit.Fits(Inputs.only(inputs));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    Shape in = Inputs.only(inputs);
    long channels = in instanceof FeatureMap map ? map.channels() : in.elements();
    return new Cost(Math.multiplyExact(4, channels), Math.multiplyExact(2, channels), 0);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
