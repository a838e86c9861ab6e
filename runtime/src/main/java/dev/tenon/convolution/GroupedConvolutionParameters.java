package dev.tenon.convolution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.weights.WeightInitUtil;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Where weights {@code [nOut, nIn ÷ groups, kh, kw]} and biases lie: as in a plain convolution. */
final class GroupedConvolutionParameters extends ConvolutionParamInitializer {
  static final GroupedConvolutionParameters INSTANCE = new GroupedConvolutionParameters();

  private GroupedConvolutionParameters() {}

  @Override
  public long numParams(Layer layer) {
    GroupedConvolution2D convolution = (GroupedConvolution2D) layer;
    return weights(convolution) + biases(convolution);
  }

  @Override
  public Map<String, INDArray> getGradientsFromFlattened(
      NeuralNetConfiguration conf, INDArray gradientView) {
    GroupedConvolution2D convolution = (GroupedConvolution2D) conf.getLayer();
    INDArray flat = gradientView.reshape(gradientView.length());
    long biases = biases(convolution);
    Map<String, INDArray> gradients = new LinkedHashMap<>();
    if (convolution.hasBias()) {
      gradients.put(BIAS_KEY, flat.get(NDArrayIndex.interval(0, biases)));
    }
    gradients.put(
        WEIGHT_KEY,
        flat.get(NDArrayIndex.interval(biases, flat.length())).reshape('c', shape(convolution)));
    return gradients;
  }

  @Override
  protected INDArray createWeightMatrix(
      NeuralNetConfiguration conf, INDArray view, boolean initialize) {
    GroupedConvolution2D convolution = (GroupedConvolution2D) conf.getLayer();
    long[] shape = shape(convolution);
    if (!initialize) {
      return WeightInitUtil.reshapeWeights(shape, view, 'c');
    }
    int[] stride = convolution.getStride();
    double taps = shape[2] * shape[3];
    double fanIn = shape[1] * taps;
    double fanOut = shape[0] * taps / convolution.getGroups() / stride[0] / stride[1];
    return convolution.getWeightInitFn().init(fanIn, fanOut, shape, 'c', view);
  }

  private static long biases(GroupedConvolution2D convolution) {
    return convolution.hasBias() ? convolution.getNOut() : 0;
  }

  private static long weights(GroupedConvolution2D convolution) {
    long[] shape = shape(convolution);
    return shape[0] * shape[1] * shape[2] * shape[3];
  }

  private static long[] shape(GroupedConvolution2D convolution) {
    int[] kernel = convolution.getKernelSize();
    return new long[] {convolution.getNOut(), convolution.channelsPerGroup(), kernel[0], kernel[1]};
  }
}
