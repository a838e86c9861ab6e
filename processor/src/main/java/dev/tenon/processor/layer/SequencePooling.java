package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;

/**
 * DL4J's {@code GlobalPoolingLayer} over the steps of a sequence, which keeps the dimension of the
 * steps. N×T → N×1; a {@link Squeeze} then makes it a vector.
 *
 * <p>DL4J computes N×1, but types it as N×T. Were the dimension collapsed, it would still type it
 * as a sequence: it could then meet no other vector, and its summary would print a wrong shape.
 */
public record SequencePooling(PoolingKind kind) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.sequence(inputs, in -> new Fit.Fits(new Sequence(in.size(), 1)));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
