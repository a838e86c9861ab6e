package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * DL4J's {@code GlobalPoolingLayer}. C×H×W → C, or C×1×1 where the dimensions are kept; N×T → N.
 */
public record GlobalPooling(PoolingKind kind, boolean keepDimensions) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    Shape in = inputs.get(0);
    if (in instanceof FeatureMap map) {
      return new Fit.Fits(
          keepDimensions ? new FeatureMap(map.channels(), 1, 1) : new Vector(map.channels()));
    }
    if (in instanceof Sequence sequence && !keepDimensions) {
      return new Fit.Fits(new Vector(sequence.size()));
    }
    return Inputs.wrongKind("a feature map or a sequence", in);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
