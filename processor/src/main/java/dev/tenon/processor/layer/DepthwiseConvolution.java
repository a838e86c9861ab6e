package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;

/**
 * DL4J's {@code DepthwiseConvolution2D}: every channel has its own {@code multiplier} kernels.
 * C×H×W → C·multiplier×H'×W'; C·multiplier·kh·kw weights.
 */
public record DepthwiseConvolution(
    long multiplier, Window window, boolean bias, Activation activation) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(
        inputs, map -> Sliding.depthwise(map, window, multiplier, channels(map)));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    FeatureMap in = Inputs.fittedMap(inputs);
    long channels = channels(in);
    long weights = Math.multiplyExact(channels, window.kernel().area());
    long positions = window.output(in.extent()).area();
    return Cost.of(
        Counts.withBias(weights, bias, channels), Math.multiplyExact(weights, positions));
  }

  private long channels(FeatureMap in) {
    return Math.multiplyExact(in.channels(), multiplier);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
