package dev.tenon.sample.networks.inception;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Same;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Concat;

/**
 * The inception of Inception-v3 at 35×35 (Szegedy et al. 2016, figure 5): the 5×5 convolution of
 * GoogLeNet beside two of 3×3.
 */
@Block
public interface InceptionA {

  @Convolution(filters = 64, kernel = 1, batchNorm = true)
  FeatureMap conv1x1(FeatureMap input);

  @Convolution(filters = 48, kernel = 1, batchNorm = true)
  FeatureMap reduce5x5(FeatureMap input);

  @Convolution(filters = 64, kernel = 5, batchNorm = true)
  FeatureMap conv5x5();

  @Convolution(filters = 64, kernel = 1, batchNorm = true)
  FeatureMap reduce3x3(FeatureMap input);

  @Convolution(filters = 96, batchNorm = true)
  FeatureMap first3x3();

  @Convolution(filters = 96, batchNorm = true)
  FeatureMap second3x3();

  @AveragePool(kernel = 3, stride = 1, mode = Same)
  FeatureMap averaged(FeatureMap input);

  @Convolution(filters = 32, kernel = 1, batchNorm = true)
  FeatureMap projection();

  @Concat
  FeatureMap joined(FeatureMap conv1x1, FeatureMap conv5x5, FeatureMap second3x3, FeatureMap projection);
}
