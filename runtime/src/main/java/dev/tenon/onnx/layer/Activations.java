package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;

/** The operations of an activation function. */
final class Activations {
  /** Deeplearning4j's softmax, told nothing else. */
  private static final int LAST_DIMENSION = -1;

  private Activations() {}

  /** An activation function as a layer in the middle of a network applies it. */
  static Value apply(IActivation function, Value input, VertexScope scope) {
    return apply(function, input, LAST_DIMENSION, scope);
  }

  /**
   * An activation function.
   *
   * @param dimension along which a softmax adds up to 1
   * @throws UnsupportedOperationException if it is none of Deeplearning4j's
   */
  static Value apply(IActivation function, Value input, int dimension, VertexScope scope) {
    if (function instanceof ActivationSoftmax) {
      return scope
          .operation("Softmax")
          .inputs(input)
          .attribute("axis", dimension)
          .to(input.shape());
    }
    return ActivationFormulas.apply(function, new ElementWise(input, scope)).value();
  }
}
