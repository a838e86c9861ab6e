package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.OptionalLong;

/**
 * A primitive layer or vertex of DL4J: every block lowers to these. Shapes and counts are what DL4J
 * 1.0.0-M2.1 computes, except where it accepts what it cannot run.
 */
public sealed interface Layer
    permits Activate,
        BatchNorm,
        ChannelScaling,
        ChannelZeroPadding,
        Concat,
        Convolution,
        Cropping,
        Dense,
        DepthwiseConvolution,
        Dropout,
        ElementWise,
        GlobalPooling,
        GroupedConvolution,
        JoinFrames,
        LastStep,
        LocalResponseNorm,
        Lstm,
        Output,
        PixelOutput,
        Pooling,
        Scale,
        SeparableConvolution,
        SequenceOutput,
        SequencePooling,
        Shift,
        SplitClip,
        Squeeze,
        TransposedConvolution,
        Upsampling,
        VectorOutput,
        ZeroPadding {

  /**
   * The output shape for these inputs, or why there is none.
   *
   * @throws ArithmeticException if a dimension exceeds a {@code long}
   * @throws IllegalArgumentException if a layer that takes one input is given several
   */
  Fit fit(List<Shape> inputs);

  /**
   * What the layer costs on inputs that fit.
   *
   * @throws ArithmeticException if a count exceeds a {@code long}
   */
  default Cost cost(List<Shape> inputs) {
    return Cost.FREE;
  }

  /**
   * The number of channels or values that the layer is told to make; empty where that follows from
   * what it is given.
   */
  default OptionalLong outputs() {
    return OptionalLong.empty();
  }

  /** The same layer told to make another number; itself where nothing tells it. */
  default Layer withOutputs(long number) {
    return this;
  }

  /** How much the loss of an output counts beside the others'; 0 for a layer without a loss. */
  default double lossWeight() {
    return 0;
  }

  /** Whether this is an output of the network: it has a loss, and nothing may consume it. */
  default boolean isHead() {
    return lossWeight() > 0;
  }

  /** Calls the method that belongs to this kind of layer. */
  <R> R accept(LayerVisitor<R> visitor);
}
