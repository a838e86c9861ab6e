package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * A vector for each frame of a clip as a sequence: N, T times as many → N×T. DL4J's {@code
 * PreprocessorVertex} with a {@code FeedForwardToRnnPreProcessor}, which takes time out of the
 * batch again; its inference does not tell the number of steps.
 */
public record JoinFrames(long frames) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.only(inputs) instanceof Vector vector
        ? new Fit.Fits(new Sequence(vector.size(), frames))
        : Inputs.wrongKind("a vector", Inputs.only(inputs));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
