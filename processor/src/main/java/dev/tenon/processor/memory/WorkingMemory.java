package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/**
 * What DL4J allocates for one layer while it computes the gradients, and gives back after it: the
 * workspace {@code WS_LAYER_WORKING_MEM}, which is as large as the most demanding layer needs it.
 */
record WorkingMemory(EnginePath path) {
  /** {@code ConvolutionLayer}: the columns, their gradient, and the copy that sums them up. */
  private static final int COLUMN_ARRAYS = 3;

  /** {@code ConvolutionLayer}: the output once more, its gradient, and that as a matrix. */
  private static final int OUTPUT_ARRAYS = 3;

  /** {@code BatchNormalization}: the centred and the normalised input, and their gradient. */
  private static final int NORMALISATION_ARRAYS = 3;

  /** {@code PointwiseConvolution} of the runtime: the pixels that a stride sees, their gradient. */
  private static final int SEEN_ARRAYS = 2;

  /**
   * {@code LocalResponseNormalization}: the squares and their sum, the scale, its power, the output
   * once more, and two products of it.
   */
  private static final int RESPONSE_ARRAYS = 7;

  /**
   * The numbers for one image, vector or sequence.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  long of(Layer layer, List<Shape> inputs, Shape output) {
    if (layer instanceof Convolution convolution) {
      return path.convolves(convolution.window())
          ? onOneDnn(convolution, (Shape.FeatureMap) inputs.get(0), (Shape.FeatureMap) output)
          : overColumns(convolution, (Shape.FeatureMap) inputs.get(0), (Shape.FeatureMap) output);
    }
    long input = inputs.stream().mapToLong(Shape::elements).reduce(0, Math::addExact);
    if (layer instanceof LocalResponseNorm) {
      return Math.multiplyExact(input, RESPONSE_ARRAYS);
    }
    if (layer instanceof BatchNorm) {
      // On oneDNN BatchNormOfRows of the runtime, which squares and multiplies into one array.
      return path == EnginePath.ONE_DNN ? input : Math.multiplyExact(input, NORMALISATION_ARRAYS);
    }
    return layer instanceof Pooling ? 0 : input;
  }

  /**
   * The output was kept; what its activation function makes of its gradient is needed beside it.
   */
  private long onOneDnn(Convolution convolution, Shape.FeatureMap input, Shape.FeatureMap output) {
    long activated = convolution.activation() == Activation.IDENTITY ? 0 : output.elements();
    boolean leavesPixelsOut =
        path.multiplies(convolution.window()) && !convolution.window().stride().equals(Extent.ONE);
    return leavesPixelsOut
        ? Math.addExact(
            activated,
            Math.multiplyExact(
                Math.multiplyExact(input.channels(), output.extent().area()), SEEN_ARRAYS))
        : activated;
  }

  private static long overColumns(
      Convolution convolution, Shape.FeatureMap input, Shape.FeatureMap output) {
    long columns =
        Math.multiplyExact(
            input.channels(),
            Math.multiplyExact(output.extent().area(), convolution.window().kernel().area()));
    return Math.addExact(
        Math.multiplyExact(columns, COLUMN_ARRAYS),
        Math.multiplyExact(output.elements(), OUTPUT_ARRAYS));
  }
}
