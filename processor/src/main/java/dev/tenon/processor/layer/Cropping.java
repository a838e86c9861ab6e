package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/** DL4J's {@code Cropping2D}: rows and columns cut off at the border. */
public record Cropping(long top, long bottom, long left, long right) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, this::crop);
  }

  private Fit crop(FeatureMap map) {
    long height = map.height() - top - bottom;
    long width = map.width() - left - right;
    return height > 0 && width > 0
        ? new Fit.Fits(new FeatureMap(map.channels(), height, width))
        : Fit.fails(
            Code.EMPTY_OUTPUT,
            "cannot cut %s rows and %s columns off %s: nothing is left"
                .formatted(top + bottom, left + right, map),
            "value");
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
