package dev.tenon.processor.oracle;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Tenon's shapes and DL4J's, both ways. */
final class Dl4jTypes {
  private Dl4jTypes() {}

  static InputType inputType(Shape shape) {
    if (shape instanceof FeatureMap map) {
      return InputType.convolutional(map.height(), map.width(), map.channels());
    }
    if (shape instanceof Clip clip) {
      return InputType.recurrent(clip.frame().elements(), clip.frames());
    }
    return shape instanceof Sequence sequence
        ? InputType.recurrent(sequence.size(), sequence.steps())
        : InputType.feedForward(shape.elements());
  }

  static Shape shape(InputType type) {
    if (type instanceof InputType.InputTypeConvolutional map) {
      return new FeatureMap(map.getChannels(), map.getHeight(), map.getWidth());
    }
    if (type instanceof InputType.InputTypeRecurrent sequence) {
      return new Sequence(sequence.getSize(), sequence.getTimeSeriesLength());
    }
    if (type instanceof InputType.InputTypeFeedForward vector) {
      return new Vector(vector.getSize());
    }
    throw new IllegalArgumentException("No shape of Tenon's: " + type);
  }

  /** The shape of one example of a batch. */
  static Shape shape(INDArray batch) {
    return switch (batch.rank()) {
      case 2 -> new Vector(batch.size(1));
      case 3 -> new Sequence(batch.size(1), batch.size(2));
      case 4 -> new FeatureMap(batch.size(1), batch.size(2), batch.size(3));
      default -> throw new IllegalArgumentException(Arrays.toString(batch.shape()));
    };
  }

  /** The dimensions of a batch of examples of this shape. */
  static long[] dimensions(long examples, Shape shape) {
    if (shape instanceof FeatureMap map) {
      return new long[] {examples, map.channels(), map.height(), map.width()};
    }
    if (shape instanceof Clip clip) {
      return new long[] {examples, clip.frame().elements(), clip.frames()};
    }
    return shape instanceof Sequence sequence
        ? new long[] {examples, sequence.size(), sequence.steps()}
        : new long[] {examples, shape.elements()};
  }
}
