package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.OptionalLong;

/**
 * DL4J's {@code Deconvolution2D}: s·(H−1)+k−2p, or s·H in mode Same. Weights as a convolution;
 * every input pixel is multiplied with the whole kernel.
 */
public record TransposedConvolution(
    long filters, Window window, boolean bias, Activation activation) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(inputs, map -> Sliding.transpose(map, window, filters));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    FeatureMap in = Inputs.fittedMap(inputs);
    long weights = Counts.product(filters, in.channels(), window.kernel().area());
    return Cost.of(
        Counts.withBias(weights, bias, filters), Math.multiplyExact(weights, in.extent().area()));
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(filters);
  }

  @Override
  public Layer withOutputs(long number) {
    return new TransposedConvolution(number, window, bias, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
