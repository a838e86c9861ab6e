package dev.tenon.onnx.layer;

import dev.tenon.onnx.graph.Operation;
import dev.tenon.onnx.graph.TensorShape;
import dev.tenon.onnx.graph.VertexScope;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** What slides over the image in a convolution or pooling. */
record Window(Slide height, Slide width) {
  private static final int HEIGHT = 2;
  private static final int WIDTH = 3;

  static Window of(ConvolutionLayer layer) {
    return of(
        layer.getKernelSize(),
        layer.getStride(),
        layer.getPadding(),
        layer.getDilation(),
        layer.getConvolutionMode());
  }

  static Window of(SubsamplingLayer layer) {
    return of(
        layer.getKernelSize(),
        layer.getStride(),
        layer.getPadding(),
        layer.getDilation(),
        layer.getConvolutionMode());
  }

  private static Window of(
      int[] kernel, int[] stride, int[] padding, int[] dilation, ConvolutionMode mode) {
    boolean same = mode == ConvolutionMode.Same;
    return new Window(
        new Slide(kernel[0], stride[0], padding[0], dilation[0], same),
        new Slide(kernel[1], stride[1], padding[1], dilation[1], same));
  }

  /** What a convolution or pooling of so many channels gives. */
  TensorShape output(TensorShape in, long channels) {
    return in.rowsOf(channels, height.output(in.size(HEIGHT)), width.output(in.size(WIDTH)));
  }

  /** What a transposed convolution gives. */
  TensorShape transposedOutput(TensorShape in, long channels) {
    return in.rowsOf(
        channels, height.transposedOutput(in.size(HEIGHT)), width.transposedOutput(in.size(WIDTH)));
  }

  boolean isDilated() {
    return height.dilation() > 1 || width.dilation() > 1;
  }

  /** Says kernel, stride, dilation and padding of a convolution or pooling. */
  Operation describe(Operation operation, TensorShape in, VertexScope scope) {
    if (height.mayCrop(in.size(HEIGHT)) || width.mayCrop(in.size(WIDTH))) {
      throw scope.refusal("leaves out two pixels or more between its windows in mode Same");
    }
    size(operation);
    Optional<Slide.Padding> vertical = height.padding(in.size(HEIGHT));
    Optional<Slide.Padding> horizontal = width.padding(in.size(WIDTH));
    if (vertical.isPresent() && horizontal.isPresent()) {
      return pads(operation, vertical.get(), horizontal.get());
    }
    if (isDilated()) {
      throw scope.refusal(
          "has a stride and a dilation in mode Same, so that its padding depends on the size of the"
              + " image: name the shapes of the inputs");
    }
    return operation.attribute("auto_pad", "SAME_UPPER");
  }

  /** Says kernel, stride, dilation and padding of a transposed convolution. */
  Operation describeTransposed(Operation operation, VertexScope scope) {
    if (height.outputPadding() > 1 || width.outputPadding() > 1) {
      throw scope.refusal("has a stride that exceeds its kernel by two or more in mode Same");
    }
    size(operation);
    operation.attribute(
        "output_padding", new long[] {height.outputPadding(), width.outputPadding()});
    return pads(operation, height.transposedPadding(), width.transposedPadding());
  }

  private void size(Operation operation) {
    operation
        .attribute("kernel_shape", new long[] {height.kernel(), width.kernel()})
        .attribute("strides", new long[] {height.stride(), width.stride()});
    if (isDilated()) {
      operation.attribute("dilations", new long[] {height.dilation(), width.dilation()});
    }
  }

  private static Operation pads(
      Operation operation, Slide.Padding vertical, Slide.Padding horizontal) {
    return operation.attribute(
        "pads",
        new long[] {vertical.before(), horizontal.before(), vertical.after(), horizontal.after()});
  }
}
