package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/** DL4J's {@code Upsampling2D}: every pixel repeated. C×H×W → C×size.h·H×size.w·W. */
public record Upsampling(Extent size) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(
        inputs,
        map ->
            new Fit.Fits(
                new FeatureMap(
                    map.channels(),
                    Math.multiplyExact(map.height(), size.height()),
                    Math.multiplyExact(map.width(), size.width()))));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
