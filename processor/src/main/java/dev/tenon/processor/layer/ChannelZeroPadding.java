package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.OptionalLong;

/**
 * Tenon's {@code dev.tenon.vertex.ChannelZeroPadding}: channels of zeros behind those of the input.
 * C×H×W → (C + zeros)×H×W.
 */
public record ChannelZeroPadding(long zeros) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(
        inputs, map -> new Fit.Fits(map.withChannels(Math.addExact(map.channels(), zeros))));
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(zeros);
  }

  @Override
  public Layer withOutputs(long number) {
    return new ChannelZeroPadding(number);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
