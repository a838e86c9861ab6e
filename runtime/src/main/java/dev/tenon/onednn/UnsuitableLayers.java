package dev.tenon.onednn;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;

/** Layers that throw on oneDNN, where Deeplearning4j has nothing to fall back on. */
final class UnsuitableLayers {
  private UnsuitableLayers() {}

  static boolean in(ComputationGraphConfiguration network) {
    return network.getVertices().values().stream().anyMatch(UnsuitableLayers::fails);
  }

  private static boolean fails(GraphVertex vertex) {
    return vertex instanceof LayerVertex layer
        && layer.getLayerConf().getLayer() instanceof ConvolutionLayer convolution
        && (convolution instanceof DepthwiseConvolution2D || convolution instanceof Deconvolution2D)
        && !OneDnn.convolves(
            convolution.getKernelSize(), convolution.getStride(), convolution.getDilation());
  }
}
