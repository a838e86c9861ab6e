package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;

/**
 * The frames of a clip as images of their own: C×H×W×T → C×H×W, T times as many. DL4J's {@code
 * PreprocessorVertex} with a {@code RnnToCnnPreProcessor}: it takes a sequence of frames laid out
 * as vectors, and makes time part of the batch.
 */
public record SplitClip(FeatureMap frame) implements Layer {

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.only(inputs) instanceof Clip clip && clip.frame().equals(frame)
        ? new Fit.Fits(frame)
        : Inputs.wrongKind("a clip with frames of " + frame, Inputs.only(inputs));
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
