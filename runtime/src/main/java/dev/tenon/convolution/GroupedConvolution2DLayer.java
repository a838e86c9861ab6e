package dev.tenon.convolution;

import static java.util.Objects.requireNonNull;
import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.WEIGHT_KEY;

import dev.tenon.onednn.OneDnn;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.util.ConvolutionUtils;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.CustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.impl.layers.convolution.Conv2D;
import org.nd4j.linalg.api.ops.impl.layers.convolution.Conv2DDerivative;
import org.nd4j.linalg.factory.Nd4j;

/**
 * {@link GroupedConvolution2D} at work: ND4J's own convolution on the channels of one group after
 * the other.
 */
final class GroupedConvolution2DLayer extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  /** Made once, since making it costs more than a small convolution. */
  private transient @Nullable OpContext context;

  GroupedConvolution2DLayer(NeuralNetConfiguration conf, DataType dataType) {
    super(conf, dataType);
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    applyDropOutIfNecessary(training, workspaces);
    INDArray z = preOutput(training, false, workspaces).getFirst();
    return layerConf().getActivationFn().getActivation(z, training);
  }

  @Override
  protected Pair<INDArray, @Nullable INDArray> preOutput(
      boolean training, boolean forBackprop, LayerWorkspaceMgr workspaces) {
    INDArray weights = getParamWithNoise(WEIGHT_KEY, training, workspaces);
    validateInputRank();
    validateInputDepth(layerConf().getNIn());
    INDArray in = input.castTo(dataType);
    INDArray out = workspaces.create(ArrayType.ACTIVATIONS, dataType, outputShape(in), 'c');
    for (int group = 0; group < groups(); group++) {
      execute(
          new Conv2D(),
          List.of(channels(in, group), filters(weights, group)),
          List.of(channels(out, group)));
    }
    if (hasBias()) {
      INDArray bias = getParamWithNoise(BIAS_KEY, training, workspaces);
      out.addi(bias.reshape(1, bias.length(), 1, 1));
    }
    return new Pair<>(out, null);
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    INDArray weights = getParamWithNoise(WEIGHT_KEY, true, workspaces);
    INDArray in = input.castTo(dataType);
    INDArray z = preOutput(true, true, workspaces).getFirst();
    INDArray delta = layerConf().getActivationFn().backprop(z, epsilon).getFirst();
    INDArray weightGradient = requireNonNull(gradientViews.get(WEIGHT_KEY));
    INDArray inGradient = workspaces.create(ArrayType.ACTIVATION_GRAD, dataType, in.shape(), 'c');
    for (int group = 0; group < groups(); group++) {
      execute(
          new Conv2DDerivative(),
          List.of(channels(in, group), filters(weights, group), channels(delta, group)),
          List.of(channels(inGradient, group), filters(weightGradient, group)));
    }
    Gradient gradient = new DefaultGradient();
    if (hasBias()) {
      INDArray biasGradient = requireNonNull(gradientViews.get(BIAS_KEY));
      delta.sum(biasGradient, 0, 2, 3);
      gradient.setGradientFor(BIAS_KEY, biasGradient);
    }
    gradient.setGradientFor(WEIGHT_KEY, weightGradient, 'c');
    weightNoiseParams.clear();
    return new Pair<>(gradient, backpropDropOutIfPresent(inGradient));
  }

  private void execute(CustomOp convolution, List<INDArray> inputs, List<INDArray> outputs) {
    if (context == null) {
      context = newContext();
    }
    context.purge();
    context.setInputArrays(inputs);
    context.setOutputArrays(outputs);
    Nd4j.exec(convolution, context);
  }

  private OpContext newContext() {
    int[] kernel = layerConf().getKernelSize();
    int[] stride = layerConf().getStride();
    int[] padding = layerConf().getPadding();
    int[] dilation = layerConf().getDilation();
    int same = convolutionMode == ConvolutionMode.Same ? 1 : 0;
    int nchw = 0;
    int filtersFirst = 1;
    OpContext fresh = Nd4j.getExecutioner().buildContext();
    fresh.setIArguments(
        kernel[0],
        kernel[1],
        stride[0],
        stride[1],
        padding[0],
        padding[1],
        dilation[0],
        dilation[1],
        same,
        nchw,
        filtersFirst);
    fresh.allowHelpers(OneDnn.convolves(kernel, stride, dilation));
    return fresh;
  }

  private long[] outputShape(INDArray in) {
    int[] padding = convolutionMode == ConvolutionMode.Same ? null : layerConf().getPadding();
    int[] extent =
        ConvolutionUtils.getOutputSize(
            in,
            layerConf().getKernelSize(),
            layerConf().getStride(),
            padding,
            convolutionMode,
            layerConf().getDilation(),
            CNN2DFormat.NCHW);
    return new long[] {in.size(0), layerConf().getNOut(), extent[0], extent[1]};
  }

  private int groups() {
    return ((GroupedConvolution2D) layerConf()).getGroups();
  }

  /** The part of an image [b, c, h, w] that one group has. */
  private INDArray channels(INDArray image, int group) {
    long[] shape = image.shape();
    return image
        .reshape('c', shape[0], groups(), shape[1] / groups(), shape[2], shape[3])
        .tensorAlongDimension(group, 0, 2, 3, 4);
  }

  /**
   * The part of the weights [nOut, nIn ÷ groups, kh, kw] that one group has. Not {@code get} or
   * {@code slice}: of an array that begins at an offset less than its length, as the weights may
   * within all parameters, they take what lies beyond that length for empty.
   */
  private INDArray filters(INDArray weights, int group) {
    long[] shape = weights.shape();
    return weights
        .reshape('c', groups(), shape[0] / groups(), shape[1], shape[2], shape[3])
        .tensorAlongDimension(group, 1, 2, 3, 4);
  }
}
