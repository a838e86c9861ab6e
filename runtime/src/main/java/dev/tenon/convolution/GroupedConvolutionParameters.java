package dev.tenon.convolution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The biases and weights of a {@link GroupedConvolution}: filters×(C ÷ groups)×kh×kw. */
final class GroupedConvolutionParameters extends ConvolutionParamInitializer {
  static final GroupedConvolutionParameters INSTANCE = new GroupedConvolutionParameters();

  private GroupedConvolutionParameters() {}

  @Override
  public long numParams(Layer layer) {
    GroupedConvolution convolution = (GroupedConvolution) layer;
    return weights(convolution) + biases(convolution);
  }

  @Override
  public Map<String, INDArray> getGradientsFromFlattened(
      NeuralNetConfiguration configuration, INDArray flattened) {
    GroupedConvolution convolution = convolution(configuration);
    INDArray view = flattened.reshape(flattened.length());
    long biases = biases(convolution);
    Map<String, INDArray> gradients = new LinkedHashMap<>();
    if (biases > 0) {
      gradients.put(BIAS_KEY, view.get(NDArrayIndex.interval(0, biases)));
    }
    gradients.put(
        WEIGHT_KEY,
        view.get(NDArrayIndex.interval(biases, view.length())).reshape('c', shape(convolution)));
    return gradients;
  }

  @Override
  protected INDArray createWeightMatrix(
      NeuralNetConfiguration configuration, INDArray view, boolean initialize) {
    GroupedConvolution convolution = convolution(configuration);
    if (!initialize) {
      return view.reshape('c', shape(convolution));
    }
    double taps = taps(convolution);
    int[] stride = convolution.getStride();
    double fanIn = convolution.channelsOfGroup() * taps;
    double fanOut =
        convolution.getNOut() * taps / convolution.getGroups() / ((double) stride[0] * stride[1]);
    return convolution.getWeightInitFn().init(fanIn, fanOut, shape(convolution), 'c', view);
  }

  private static long weights(GroupedConvolution convolution) {
    return convolution.getNOut() * convolution.channelsOfGroup() * taps(convolution);
  }

  private static long biases(GroupedConvolution convolution) {
    return convolution.hasBias() ? convolution.getNOut() : 0;
  }

  private static long taps(GroupedConvolution convolution) {
    return (long) convolution.getKernelSize()[0] * convolution.getKernelSize()[1];
  }

  private static long[] shape(GroupedConvolution convolution) {
    int[] kernel = convolution.getKernelSize();
    return new long[] {convolution.getNOut(), convolution.channelsOfGroup(), kernel[0], kernel[1]};
  }

  private static GroupedConvolution convolution(NeuralNetConfiguration configuration) {
    return (GroupedConvolution) configuration.getLayer();
  }
}
