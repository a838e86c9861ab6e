package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * DL4J's {@code MergeVertex}: feature maps of equal height and width joined along the channels,
 * vectors end to end. DL4J itself checks neither height nor width.
 */
public record Concat() implements Layer {
  @Override
  public Fit fit(List<Shape> inputs) {
    return Meeting.concatenate(inputs);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
