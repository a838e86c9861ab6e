package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/** DL4J's {@code ZeroPaddingLayer}: rows and columns of zeros around the image. */
public record ZeroPadding(long top, long bottom, long left, long right) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(
        inputs,
        map ->
            new Fit.Fits(
                new FeatureMap(
                    map.channels(),
                    Counts.sum(map.height(), top, bottom),
                    Counts.sum(map.width(), left, right))));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
