package dev.tenon.onednn.helper;

import static dev.tenon.onednn.helper.ChannelRows.column;
import static dev.tenon.onednn.helper.ChannelRows.contiguous;
import static dev.tenon.onednn.helper.ChannelRows.pixels;
import static dev.tenon.onednn.helper.ChannelRows.rows;
import static dev.tenon.onednn.helper.ChannelRows.sums;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.AlgoMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.BwdDataAlgo;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.BwdFilterAlgo;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.FwdAlgo;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A 1×1 convolution without padding as what it is: the weights [filters × channels] times the
 * pixels [channels × H·W] of each image. oneDNN multiplies matrices where they lie, while its
 * convolution wants images and weights in blocks of channels, which ND4J copies for every call.
 * Where that is no faster (few pixels, many weights), oneDNN convolves all images at once.
 *
 * <p>A stride leaves pixels out before either.
 */
public final class PointwiseConvolution extends MKLDNNConvHelper {
  private static final int[] ONE = {1, 1};
  private static final int[] ZERO = {0, 0};

  private final boolean hasBias;

  public PointwiseConvolution(boolean hasBias) {
    super(DataType.FLOAT);
    this.hasBias = hasBias;
  }

  @Override
  public INDArray preOutput(
      INDArray images,
      INDArray weights,
      INDArray bias,
      int[] kernel,
      int[] stride,
      int[] padding,
      AlgoMode mode,
      FwdAlgo algorithm,
      ConvolutionMode convolutionMode,
      int[] dilation,
      CNN2DFormat format,
      LayerWorkspaceMgr arrays) {
    INDArray x = Strided.contiguous(images, stride);
    if (!PointwiseSize.of(x, weights).multipliesForward()) {
      return super.preOutput(
          x,
          weights,
          bias,
          kernel,
          ONE,
          ZERO,
          mode,
          algorithm,
          ConvolutionMode.Truncate,
          ONE,
          format,
          arrays);
    }
    long[] shape = {x.size(0), weights.size(0), x.size(2), x.size(3)};
    INDArray out = arrays.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, shape);
    MatrixProduct product = MatrixProduct.plain();
    for (int image = 0; image < x.size(0); image++) {
      product.compute(matrix(weights), pixels(x, image), pixels(out, image));
    }
    if (hasBias) {
      rows(out).addi(column(bias, x.size(0)));
    }
    return out;
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(
      INDArray images,
      INDArray weights,
      INDArray bias,
      INDArray delta,
      int[] kernel,
      int[] stride,
      int[] padding,
      @Nullable INDArray biasGradient,
      INDArray weightGradient,
      IActivation activation,
      AlgoMode mode,
      BwdFilterAlgo filterAlgorithm,
      BwdDataAlgo dataAlgorithm,
      ConvolutionMode convolutionMode,
      int[] dilation,
      CNN2DFormat format,
      LayerWorkspaceMgr arrays) {
    INDArray x = Strided.contiguous(images, stride);
    Pair<Gradient, INDArray> gradients =
        PointwiseSize.of(x, weights).multipliesBackward()
            ? multiply(x, weights, contiguous(delta), biasGradient, weightGradient, arrays)
            : super.backpropGradient(
                x,
                weights,
                bias,
                delta,
                kernel,
                ONE,
                ZERO,
                biasGradient,
                weightGradient,
                activation,
                mode,
                filterAlgorithm,
                dataAlgorithm,
                ConvolutionMode.Truncate,
                ONE,
                format,
                arrays);
    gradients.setSecond(Strided.spread(gradients.getSecond(), images.shape(), stride, arrays));
    return gradients;
  }

  private static Pair<Gradient, INDArray> multiply(
      INDArray x,
      INDArray weights,
      INDArray dz,
      @Nullable INDArray biasGradient,
      INDArray weightGradient,
      LayerWorkspaceMgr arrays) {
    INDArray dx = arrays.createUninitialized(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, x.shape());
    MatrixProduct product = MatrixProduct.ofTransposedFirst();
    for (int image = 0; image < x.size(0); image++) {
      product.compute(matrix(weights), pixels(dz, image), pixels(dx, image));
    }

    Gradient gradient = new DefaultGradient();
    if (biasGradient != null) {
      biasGradient.reshape(biasGradient.length()).assign(sums(dz));
      gradient.setGradientFor(ConvolutionParamInitializer.BIAS_KEY, biasGradient);
    }
    sumOfProducts(dz, x, matrix(weightGradient));
    gradient.setGradientFor(ConvolutionParamInitializer.WEIGHT_KEY, weightGradient);
    return new Pair<>(gradient, dx);
  }

  /** The gradient of an image times the imageᵀ, of all images together. */
  private static void sumOfProducts(INDArray dz, INDArray x, INDArray sum) {
    MatrixProduct product = MatrixProduct.ofTransposedSecond();
    product.compute(pixels(dz, 0), pixels(x, 0), sum);
    INDArray further = Nd4j.createUninitialized(DataType.FLOAT, sum.shape());
    for (int image = 1; image < x.size(0); image++) {
      product.compute(pixels(dz, image), pixels(x, image), further);
      sum.addi(further);
    }
  }

  private static INDArray matrix(INDArray weights) {
    return weights.reshape('c', weights.size(0), weights.size(1));
  }
}
