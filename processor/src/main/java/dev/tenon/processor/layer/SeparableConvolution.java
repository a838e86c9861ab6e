package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code SeparableConvolution2D}: a depthwise convolution and a 1×1 convolution over it,
 * with one bias for both. C·m·kh·kw + C·m·filters weights.
 */
public record SeparableConvolution(
    long filters, long multiplier, Window window, boolean bias, Activation activation)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, map -> Sliding.depthwise(map, window, multiplier, filters));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    FeatureMap in = Inputs.fittedMap(inputs);
    long channels = Math.multiplyExact(in.channels(), multiplier);
    long weights =
        Math.addExact(
            Math.multiplyExact(channels, window.kernel().area()),
            Math.multiplyExact(channels, filters));
    long positions = window.output(in.extent()).area();
    return Cost.of(Counts.withBias(weights, bias, filters), Math.multiplyExact(weights, positions));
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(filters);
  }

  @Override
  public Layer withOutputs(long number) {
    return new SeparableConvolution(number, multiplier, window, bias, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
