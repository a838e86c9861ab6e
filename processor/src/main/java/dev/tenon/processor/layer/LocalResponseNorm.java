package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/**
 * DL4J's {@code LocalResponseNormalization}; the shape stays. DL4J does not divide alpha by the
 * depth as Caffe does, and fails at run time on fewer than depth ÷ 2 + 1 channels.
 *
 * @param depth the number of neighbouring channels, n in Krizhevsky et al. 2012, section 3.3
 */
public record LocalResponseNorm(double k, double depth, double alpha, double beta)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, this::normalise);
  }

  private Fit normalise(FeatureMap map) {
    long needed = (long) depth / 2 + 1;
    return map.channels() >= needed
        ? new Fit.Fits(map)
        : Fit.fails(
            Code.UNSUPPORTED_VALUE,
            "cannot normalise %s over %s neighbouring channels: DL4J needs at least %s channels"
                .formatted(map, (long) depth, needed),
            "depth");
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
