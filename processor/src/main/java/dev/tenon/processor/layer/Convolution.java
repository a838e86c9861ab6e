package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code ConvolutionLayer}. C×H×W → filters×H'×W'; filters·C·kh·kw weights (+ filters
 * biases).
 */
public record Convolution(long filters, Window window, boolean bias, Activation activation)
    implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, map -> Sliding.convolve(map, window, filters));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    FeatureMap in = Inputs.fittedMap(inputs);
    long weights = Counts.product(filters, in.channels(), window.kernel().area());
    long positions = window.output(in.extent()).area();
    return Cost.of(Counts.withBias(weights, bias, filters), Math.multiplyExact(weights, positions));
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(filters);
  }

  @Override
  public Layer withOutputs(long number) {
    return new Convolution(number, window, bias, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
