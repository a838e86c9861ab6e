package dev.tenon.onednn.helper;

import static dev.tenon.onednn.helper.ChannelRows.column;
import static dev.tenon.onednn.helper.ChannelRows.contiguous;
import static dev.tenon.onednn.helper.ChannelRows.rows;
import static dev.tenon.onednn.helper.ChannelRows.sums;
import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNBatchNormHelper;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.MulOp;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.SubOp;
import org.nd4j.linalg.api.ops.impl.transforms.same.Square;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Batch normalisation (Ioffe and Szegedy, <a
 * href="https://arxiv.org/abs/1502.03167">arXiv:1502.03167</a>) of images B×C×H×W, or of vectors as
 * images of one pixel: y = γ·(x − μ)/σ + β with the mean μ and σ² = variance + ε of each channel.
 *
 * <p>ND4J's operations for it, which Deeplearning4j's helper calls, take several times as long: the
 * variance is updated value by value, and the backward pass broadcasts along the channel five
 * times.
 */
public final class BatchNormOfRows extends MKLDNNBatchNormHelper {
  private @Nullable INDArray mean;
  private @Nullable INDArray variance;

  public BatchNormOfRows() {
    super(DataType.FLOAT);
  }

  @Override
  public INDArray preOutput(
      INDArray images,
      boolean training,
      long[] shape,
      INDArray gamma,
      INDArray beta,
      INDArray globalMean,
      INDArray globalVariance,
      double decay,
      double eps,
      CNN2DFormat format,
      LayerWorkspaceMgr arrays) {
    INDArray x = contiguous(images);
    INDArray out = arrays.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, x.shape());
    INDArray batchMean = globalMean;
    INDArray batchVariance = globalVariance;
    if (training) {
      batchMean = mean = kept(mean, sums(x).divi(pixels(x)));
    }
    subtract(batchMean, x, out);
    if (training) {
      INDArray squares = Nd4j.createUninitialized(DataType.FLOAT, x.shape());
      Nd4j.exec(new Square(out, squares));
      batchVariance = variance = kept(variance, sums(squares).divi(pixels(x)));
    }
    INDArray scale = flat(gamma).mul(inverseDeviation(batchVariance, eps));
    rows(out).muli(column(scale, x.size(0))).addi(column(beta, x.size(0)));
    return out;
  }

  /** dL/dx = γ/σ·(dL/dy − (dL/dβ + (x − μ)/σ·dL/dγ)/m) where m pixels share a mean. */
  @Override
  public Pair<Gradient, INDArray> backpropGradient(
      INDArray images,
      INDArray epsilon,
      long[] shape,
      INDArray gamma,
      INDArray beta,
      INDArray gammaGradient,
      INDArray betaGradient,
      double eps,
      CNN2DFormat format,
      LayerWorkspaceMgr arrays) {
    INDArray x = contiguous(images);
    INDArray dy = contiguous(epsilon);
    INDArray dx = arrays.createUninitialized(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, x.shape());
    subtract(requireNonNull(mean, "mean"), x, dx);

    INDArray products = Nd4j.createUninitialized(DataType.FLOAT, x.shape());
    Nd4j.exec(new MulOp(dx, dy, products));
    INDArray inverse = inverseDeviation(requireNonNull(variance, "variance"), eps);
    INDArray dGamma = sums(products).muli(inverse);
    INDArray dBeta = sums(dy);

    INDArray slope = dGamma.mul(inverse).divi(pixels(x));
    rows(dx)
        .muli(column(slope, x.size(0)))
        .addi(column(dBeta.div(pixels(x)), x.size(0)))
        .rsubi(rows(dy))
        .muli(column(flat(gamma).mul(inverse), x.size(0)));

    Gradient gradient = new DefaultGradient();
    flat(gammaGradient).assign(dGamma);
    flat(betaGradient).assign(dBeta);
    gradient.setGradientFor(BatchNormalizationParamInitializer.GAMMA, gammaGradient);
    gradient.setGradientFor(BatchNormalizationParamInitializer.BETA, betaGradient);
    return new Pair<>(gradient, dx);
  }

  /** The mean of the last batch that was trained, C. */
  @Override
  public @Nullable INDArray getMeanCache(DataType type) {
    return mean;
  }

  /** The variance of the last batch that was trained, C. */
  @Override
  public @Nullable INDArray getVarCache(DataType type) {
    return variance;
  }

  /** How many values a mean is taken of. */
  private static long pixels(INDArray images) {
    return images.length() / images.size(1);
  }

  private static void subtract(INDArray channels, INDArray images, INDArray difference) {
    Nd4j.exec(new SubOp(rows(images), column(channels, images.size(0)), rows(difference)));
  }

  private static INDArray inverseDeviation(INDArray variance, double eps) {
    return Transforms.pow(flat(variance).add(eps), -0.5, false);
  }

  private static INDArray flat(INDArray channels) {
    return channels.reshape(channels.length());
  }

  /** Values that outlive the workspace of the forward pass, in the memory of the batch before. */
  private static INDArray kept(@Nullable INDArray before, INDArray values) {
    return before == null ? values.detach() : before.assign(values);
  }
}
