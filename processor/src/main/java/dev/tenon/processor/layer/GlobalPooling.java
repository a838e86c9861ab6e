package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * DL4J's {@code GlobalPoolingLayer} over an image. C×H×W → C, or C×1×1 where the dimensions are
 * kept.
 */
public record GlobalPooling(PoolingKind kind, boolean keepDimensions) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, map -> new Fit.Fits(pooled(map)));
  }

  private Shape pooled(FeatureMap map) {
    return keepDimensions ? new FeatureMap(map.channels(), 1, 1) : new Vector(map.channels());
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
