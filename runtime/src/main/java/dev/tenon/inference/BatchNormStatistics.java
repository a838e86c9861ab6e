package dev.tenon.inference;

import static java.util.Objects.requireNonNull;
import static org.deeplearning4j.nn.params.BatchNormalizationParamInitializer.BETA;
import static org.deeplearning4j.nn.params.BatchNormalizationParamInitializer.GAMMA;
import static org.deeplearning4j.nn.params.BatchNormalizationParamInitializer.GLOBAL_LOG_STD;
import static org.deeplearning4j.nn.params.BatchNormalizationParamInitializer.GLOBAL_MEAN;
import static org.deeplearning4j.nn.params.BatchNormalizationParamInitializer.GLOBAL_VAR;

import java.util.Map;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * What a trained batch normalisation computes: {@code gamma · (x − mean) ÷ √(variance + epsilon) +
 * beta} (Ioffe and Szegedy 2015, algorithm 2). All arrays are vectors of doubles, one number for
 * each channel.
 */
public record BatchNormStatistics(
    INDArray gamma, INDArray beta, INDArray mean, INDArray variance, double epsilon) {

  /** Of a layer with its parameters, in whichever of Deeplearning4j's two forms they are stored. */
  public static BatchNormStatistics of(BatchNormalization layer, Map<String, INDArray> parameters) {
    INDArray mean = vector(parameters, GLOBAL_MEAN);
    return new BatchNormStatistics(
        parameters.containsKey(GAMMA)
            ? vector(parameters, GAMMA)
            : Nd4j.valueArrayOf(mean.shape(), fixedGamma(layer), DataType.DOUBLE),
        parameters.containsKey(BETA)
            ? vector(parameters, BETA)
            : Nd4j.valueArrayOf(mean.shape(), fixedBeta(layer), DataType.DOUBLE),
        mean,
        variance(parameters),
        layer.getEps());
  }

  /** gamma ÷ √(variance + epsilon): what each channel is multiplied with. */
  public INDArray scale() {
    return gamma.div(Transforms.sqrt(variance.add(epsilon), false));
  }

  /** beta − mean · scale: what is added to each channel thereafter. */
  public INDArray shift() {
    return beta.sub(mean.mul(scale()));
  }

  /** The variance itself, or (10^x)² of the logarithm of the standard deviation. */
  private static INDArray variance(Map<String, INDArray> parameters) {
    if (parameters.containsKey(GLOBAL_VAR)) {
      return vector(parameters, GLOBAL_VAR);
    }
    INDArray logarithm = vector(parameters, GLOBAL_LOG_STD);
    return Transforms.exp(logarithm.mul(2 * Math.log(10)), false);
  }

  /** Deeplearning4j leaves both fixed values out where either is neutral. */
  private static double fixedGamma(BatchNormalization layer) {
    return isApplied(layer) ? layer.getGamma() : 1;
  }

  private static double fixedBeta(BatchNormalization layer) {
    return isApplied(layer) ? layer.getBeta() : 0;
  }

  private static boolean isApplied(BatchNormalization layer) {
    return layer.getGamma() != 1 && layer.getBeta() != 0;
  }

  private static INDArray vector(Map<String, INDArray> parameters, String key) {
    INDArray array = requireNonNull(parameters.get(key), key);
    return array.reshape(array.length()).castTo(DataType.DOUBLE).dup();
  }
}
