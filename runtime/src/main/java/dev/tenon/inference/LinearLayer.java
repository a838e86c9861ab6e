package dev.tenon.inference;

import static org.deeplearning4j.nn.params.SeparableConvolutionParamInitializer.POINT_WISE_WEIGHT_KEY;

import dev.tenon.convolution.GroupedConvolution2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A layer that computes W·x + b and no more.
 *
 * @param weightKey of the weights that make the outputs
 * @param outputs which dimensions of these weights count the outputs, in the order they are counted
 */
record LinearLayer(BaseLayer layer, String weightKey, List<Integer> outputs) {
  static final String BIAS_KEY = DefaultParamInitializer.BIAS_KEY;

  private static final String WEIGHT_KEY = DefaultParamInitializer.WEIGHT_KEY;

  /** A layer of exactly a known class: what a subclass computes is not known. */
  static Optional<LinearLayer> of(Layer layer) {
    if (!(layer instanceof BaseLayer base)
        || !(base.getActivationFn() instanceof ActivationIdentity)) {
      return Optional.empty();
    }
    Class<?> type = layer.getClass();
    if (type == ConvolutionLayer.class || type == GroupedConvolution2D.class) {
      return Optional.of(new LinearLayer(base, WEIGHT_KEY, List.of(0)));
    }
    if (type == Deconvolution2D.class) {
      return Optional.of(new LinearLayer(base, WEIGHT_KEY, List.of(1)));
    }
    if (type == DepthwiseConvolution2D.class) {
      return Optional.of(new LinearLayer(base, WEIGHT_KEY, List.of(2, 3)));
    }
    if (type == SeparableConvolution2D.class) {
      return Optional.of(new LinearLayer(base, POINT_WISE_WEIGHT_KEY, List.of(0)));
    }
    if (layer instanceof DenseLayer dense && type == DenseLayer.class && !dense.isHasLayerNorm()) {
      return Optional.of(new LinearLayer(base, WEIGHT_KEY, List.of(1)));
    }
    return Optional.empty();
  }

  /** A number for each output, shaped to be multiplied with weights of the given shape. */
  INDArray alongOutputs(INDArray perOutput, long[] weights) {
    long[] shape = new long[weights.length];
    Arrays.fill(shape, 1);
    for (int dimension : outputs) {
      shape[dimension] = weights[dimension];
    }
    return perOutput.reshape('c', shape);
  }

  void addBias() {
    if (layer instanceof ConvolutionLayer convolution) {
      convolution.setHasBias(true);
    } else {
      ((DenseLayer) layer).setHasBias(true);
    }
  }
}
