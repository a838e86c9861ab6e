package dev.tenon.onnx.vertex;

import static dev.tenon.onnx.graph.TensorShape.UNKNOWN;

import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.CnnToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToCnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToFeedForwardPreProcessor;

/**
 * What Deeplearning4j does between layers of different kinds. Where the steps of a sequence become
 * rows of their own, the steps of one example follow each other here and lie batch by batch there:
 * no layer can tell.
 */
final class PreProcessors {
  private static final int FEATURE_MAP = 4;
  private static final int SEQUENCE = 3;
  private static final int VECTOR = 2;

  private PreProcessors() {}

  static Value export(InputPreProcessor between, Value input, VertexScope scope) {
    int rank = input.shape().rank();
    if (between instanceof CnnToFeedForwardPreProcessor map) {
      return rank == VECTOR
          ? input
          : flat(input, map.getNumChannels(), map.getInputHeight(), map.getInputWidth(), scope);
    }
    if (between instanceof FeedForwardToCnnPreProcessor map && rank == VECTOR) {
      return image(input, map.getNumChannels(), map.getInputHeight(), map.getInputWidth(), scope);
    }
    if (between instanceof FeedForwardToCnnPreProcessor && rank == FEATURE_MAP) {
      return input;
    }
    if (between instanceof RnnToFeedForwardPreProcessor) {
      return rank == SEQUENCE ? rows(input, scope) : input;
    }
    if (between instanceof FeedForwardToRnnPreProcessor && rank == VECTOR) {
      return sequence(input, scope);
    }
    if (between instanceof RnnToCnnPreProcessor map && rank == SEQUENCE) {
      return image(
          rows(input, scope),
          map.getNumChannels(),
          map.getInputHeight(),
          map.getInputWidth(),
          scope);
    }
    if (between instanceof CnnToRnnPreProcessor map && rank == FEATURE_MAP) {
      return sequence(
          flat(input, map.getNumChannels(), map.getInputHeight(), map.getInputWidth(), scope),
          scope);
    }
    throw scope.refusal(
        "is given batches of rank %d through a %s".formatted(rank, between.getClass().getName()));
  }

  private static Value flat(
      Value image, long channels, long height, long width, VertexScope scope) {
    TensorShape expected = image.shape().rowsOf(channels, height, width);
    if (!image.shape().fits(expected)) {
      throw scope.refusal("reads %s, but is given %s".formatted(expected, image.shape()));
    }
    return scope
        .operation("Flatten")
        .inputs(image)
        .attribute("axis", 1)
        .to(image.shape().rowsOf(channels * height * width));
  }

  private static Value image(
      Value rows, long channels, long height, long width, VertexScope scope) {
    TensorShape shape = rows.shape().rowsOf(channels, height, width);
    return scope.reshape(rows, shape, -1, channels, height, width);
  }

  /** batch×N×T → batch·T×N. */
  private static Value rows(Value sequence, VertexScope scope) {
    long size = sequence.shape().size(1);
    long steps = sequence.shape().size(2);
    if (steps == 1) {
      return scope.squeeze(sequence, 2);
    }
    return scope.reshape(
        scope.transpose(sequence, 0, 2, 1), TensorShape.rows(steps, size), -1, size);
  }

  /** batch·T×N → batch×N×T. */
  private static Value sequence(Value rows, VertexScope scope) {
    long steps = rows.shape().rowsPerExample();
    if (steps == UNKNOWN) {
      throw scope.refusal("needs the number of steps: name the shapes of the inputs");
    }
    long size = rows.shape().size(1);
    TensorShape shape = TensorShape.batchOf(steps, size);
    return scope.transpose(scope.reshape(rows, shape, -1, steps, size), 0, 2, 1);
  }
}
