package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;

/**
 * DL4J's {@code SeparableConvolution2D}: a depthwise convolution and a 1×1 convolution over it,
 * with one bias for both. C·m·kh·kw + C·m·filters weights.
 *
 * <p>DL4J's native operation takes a single input channel for an ordinary convolution and leaves
 * the 1×1 convolution out, so that it fails or, worse, does not.
 */
public record SeparableConvolution(
    long filters, long multiplier, Window window, boolean bias, Activation activation)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, this::separate);
  }

  private Fit separate(FeatureMap map) {
    return map.channels() == 1
        ? Fit.fails(
            Code.UNSUPPORTED_VALUE,
            "cannot convolve the one channel of %s in two steps: DL4J leaves out the 1×1 convolution"
                .formatted(map))
        : Sliding.slide(map, window, filters);
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
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
