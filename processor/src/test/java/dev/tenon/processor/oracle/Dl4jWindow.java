package dev.tenon.processor.oracle;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Window;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.BaseConvBuilder;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** Sets a window on DL4J's builders, every number of it. */
final class Dl4jWindow {
  private Dl4jWindow() {}

  static <T extends BaseConvBuilder<T>> T on(T builder, Window window) {
    return builder
        .kernelSize(pair(window.kernel()))
        .stride(pair(window.stride()))
        .dilation(pair(window.dilation()))
        .padding(pair(window.padding()))
        .convolutionMode(mode(window.mode()));
  }

  static SubsamplingLayer.Builder on(SubsamplingLayer.Builder builder, Window window) {
    return builder
        .kernelSize(pair(window.kernel()))
        .stride(pair(window.stride()))
        .dilation(pair(window.dilation()))
        .padding(pair(window.padding()))
        .convolutionMode(mode(window.mode()));
  }

  static int[] pair(Extent extent) {
    return new int[] {Math.toIntExact(extent.height()), Math.toIntExact(extent.width())};
  }

  private static ConvolutionMode mode(PaddingMode mode) {
    return switch (mode) {
      case STRICT -> ConvolutionMode.Strict;
      case TRUNCATE -> ConvolutionMode.Truncate;
      case SAME -> ConvolutionMode.Same;
    };
  }
}
