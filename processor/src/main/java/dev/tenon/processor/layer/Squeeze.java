package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * A sequence of one step as a vector, N×1 → N; the word is that of NumPy and ONNX. DL4J's {@code
 * PreprocessorVertex} with a {@code RnnToFeedForwardPreProcessor}, which would turn more steps than
 * one into more examples.
 */
public record Squeeze() implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.sequence(inputs, Squeeze::squeeze);
  }

  private static Fit squeeze(Sequence in) {
    return in.steps() == 1
        ? new Fit.Fits(new Vector(in.size()))
        : Fit.fails(
            Code.SIZES_DIFFER,
            "needs a sequence of one step, but is given %s".formatted(Words.of(in)));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
