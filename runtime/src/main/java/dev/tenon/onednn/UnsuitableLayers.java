package dev.tenon.onednn;

import dev.tenon.configuration.Thawed;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;

/** Layers that throw on oneDNN, where Deeplearning4j has nothing to fall back on. */
final class UnsuitableLayers {
  private UnsuitableLayers() {}

  static boolean in(ComputationGraphConfiguration network) {
    return network.getVertices().values().stream()
        .flatMap(vertex -> Thawed.layerOf(vertex).stream())
        .anyMatch(UnsuitableLayers::fails);
  }

  private static boolean fails(Layer layer) {
    return layer instanceof ConvolutionLayer convolution
        && (convolution instanceof DepthwiseConvolution2D || convolution instanceof Deconvolution2D)
        && !OneDnn.convolves(
            convolution.getKernelSize(), convolution.getStride(), convolution.getDilation());
  }
}
