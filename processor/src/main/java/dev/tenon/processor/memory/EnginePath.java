package dev.tenon.processor.memory;

import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;

/** Who computes the convolutions, decided as {@code dev.tenon.onednn} of the runtime decides. */
enum EnginePath {
  /** oneDNN, through the layer helpers of DL4J and of Tenon. */
  ONE_DNN,
  /** DL4J itself: a matrix product over columns (im2col). */
  BUILT_IN;

  static EnginePath of(Plan plan, DataType type) {
    boolean suitable =
        type == DataType.FLOAT && plan.vertices().map(Vertex::layer).noneMatch(EnginePath::fails);
    return suitable ? ONE_DNN : BUILT_IN;
  }

  /** Whether this path leaves a convolution to oneDNN. */
  boolean convolves(Window window) {
    return multiplies(window) || (this == ONE_DNN && isPlain(window));
  }

  /**
   * Whether a convolution is a matrix product there: {@code PointwiseConvolution} of the runtime.
   */
  boolean multiplies(Window window) {
    return this == ONE_DNN
        && window.kernel().equals(Extent.ONE)
        && (window.mode() == PaddingMode.SAME || window.padding().equals(Extent.ZERO));
  }

  /**
   * Whether a layer keeps its output once more until the backward pass: {@code
   * OneDnnLayers.keepOutputs} of the runtime, which builders call.
   */
  boolean keepsOutput(Layer layer) {
    return layer instanceof Convolution convolution && convolves(convolution.window());
  }

  /** A layer that throws on oneDNN takes the whole process to the built-in path. */
  private static boolean fails(Layer layer) {
    return (layer instanceof DepthwiseConvolution depthwise && !isPlain(depthwise.window()))
        || (layer instanceof TransposedConvolution transposed && !isPlain(transposed.window()));
  }

  private static boolean isPlain(Window window) {
    return window.dilation().equals(Extent.ONE)
        && window.stride().height() <= window.kernel().height()
        && window.stride().width() <= window.kernel().width();
  }
}
