package dev.tenon.processor.memory;

import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * What DL4J allocates for one layer while it computes the gradients, and gives back after it: the
 * workspace {@code WS_LAYER_WORKING_MEM}, which is as large as the most demanding layer needs it.
 */
final class WorkingMemory {
  /** {@code ConvolutionLayer}: the columns, their gradient, and the copy that sums them up. */
  private static final int COLUMN_ARRAYS = 3;

  /** {@code ConvolutionLayer}: the output once more, its gradient, and that as a matrix. */
  private static final int OUTPUT_ARRAYS = 3;

  /** {@code BatchNormalization}: the centred and the normalised input, and their gradient. */
  private static final int NORMALISATION_ARRAYS = 3;

  private WorkingMemory() {}

  /**
   * The numbers for one image, vector or sequence.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  static long of(Layer layer, List<Shape> inputs, Shape output) {
    if (layer instanceof Convolution convolution) {
      long columns =
          Math.multiplyExact(
              channels(inputs.get(0)),
              Math.multiplyExact(
                  ((Shape.FeatureMap) output).extent().area(),
                  convolution.window().kernel().area()));
      return Math.addExact(
          Math.multiplyExact(columns, COLUMN_ARRAYS),
          Math.multiplyExact(output.elements(), OUTPUT_ARRAYS));
    }
    long input = inputs.stream().mapToLong(Shape::elements).reduce(0, Math::addExact);
    if (layer instanceof BatchNorm) {
      return Math.multiplyExact(input, NORMALISATION_ARRAYS);
    }
    return layer instanceof Pooling ? 0 : input;
  }

  private static long channels(Shape shape) {
    return ((Shape.FeatureMap) shape).channels();
  }
}
