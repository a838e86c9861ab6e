package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * What ND4J's {@code conv2d_bp} copies for oneDNN, which lays images out in groups of channels: the
 * input, its gradient, and the gradient of the output, once for that of the weights and once for
 * that of the input. oneDNN allocates the copies itself and gives them back after the layer. Copies
 * of weights are not counted.
 */
record LayoutCopies(EnginePath path) {
  private static final int EACH = 2;

  /**
   * The numbers for one image.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  long of(Layer layer, List<Shape> inputs, Shape output) {
    return path.keepsOutput(layer)
        ? Math.multiplyExact(Math.addExact(inputs.get(0).elements(), output.elements()), EACH)
        : 0;
  }
}
