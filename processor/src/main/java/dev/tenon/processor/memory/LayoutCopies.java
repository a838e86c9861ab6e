package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Convolution;
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

  /** {@code PointwiseSize} of the runtime: images with as many values are multiplied. */
  private static final long VALUES_OF_AN_IMAGE = 100_000;

  /** And with as many for each weight. */
  private static final long VALUES_PER_WEIGHT = 4;

  /**
   * The numbers for one image.
   *
   * @throws ArithmeticException if they exceed a {@code long}
   */
  long of(Layer layer, List<Shape> inputs, Shape output) {
    if (!(layer instanceof Convolution convolution) || !path.convolves(convolution.window())) {
      return 0;
    }
    return path.multiplies(convolution.window())
        ? ofPointwise((Shape.FeatureMap) inputs.get(0), (Shape.FeatureMap) output)
        : ofAll(inputs.get(0).elements(), output.elements());
  }

  /** Only of what its stride sees, and none where images are multiplied as they are. */
  private static long ofPointwise(Shape.FeatureMap input, Shape.FeatureMap output) {
    long seen = Math.multiplyExact(input.channels(), output.extent().area());
    long values = Math.addExact(seen, output.elements());
    long weights = Math.multiplyExact(input.channels(), output.channels());
    boolean multiplied = values >= VALUES_OF_AN_IMAGE && values / VALUES_PER_WEIGHT >= weights;
    return multiplied ? 0 : ofAll(seen, output.elements());
  }

  private static long ofAll(long input, long output) {
    return Math.multiplyExact(Math.addExact(input, output), EACH);
  }
}
