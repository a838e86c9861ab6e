package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/**
 * Tenon's {@code dev.tenon.vertex.ChannelScaling}: each channel times a factor of its own. C×H×W
 * and C×1×1 → C×H×W.
 */
public record ChannelScaling() implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    Shape factors = inputs.get(1);
    return Inputs.featureMap(inputs.subList(0, 1), map -> scale(map, factors));
  }

  private static Fit scale(FeatureMap map, Shape factors) {
    return factors.equals(new FeatureMap(map.channels(), 1, 1))
        ? new Fit.Fits(map)
        : Fit.fails(
            Code.SIZES_DIFFER,
            "cannot scale the channels of %s by %s: it needs %s×1×1 factors"
                .formatted(map, Words.of(factors), map.channels()));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
