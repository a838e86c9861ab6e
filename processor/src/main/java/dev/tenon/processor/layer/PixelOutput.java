package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/** DL4J's {@code CnnLossLayer}: a loss for every pixel; the shape stays. */
public record PixelOutput(Activation activation, Loss loss, double lossWeight) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, Fit.Fits::new);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
