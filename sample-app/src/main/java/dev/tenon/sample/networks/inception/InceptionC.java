package dev.tenon.sample.networks.inception;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Same;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Concat;

/**
 * The inception of Inception-v3 at 8×8 (Szegedy et al. 2016, figure 7): 3×3 convolutions fan out into
 * 1×3 and 3×1 ones.
 */
@Block
public interface InceptionC {

  @Convolution(filters = 320, kernel = 1, batchNorm = true)
  FeatureMap conv1x1(FeatureMap input);

  @Convolution(filters = 384, kernel = 1, batchNorm = true)
  FeatureMap reduce3x3(FeatureMap input);

  @Convolution(filters = 384, kernel = {1, 3}, batchNorm = true)
  FeatureMap row(FeatureMap reduce3x3);

  @Convolution(filters = 384, kernel = {3, 1}, batchNorm = true)
  FeatureMap column(FeatureMap reduce3x3);

  @Convolution(filters = 448, kernel = 1, batchNorm = true)
  FeatureMap reduceTwice(FeatureMap input);

  @Convolution(filters = 384, batchNorm = true)
  FeatureMap conv3x3();

  @Convolution(filters = 384, kernel = {1, 3}, batchNorm = true)
  FeatureMap row2(FeatureMap conv3x3);

  @Convolution(filters = 384, kernel = {3, 1}, batchNorm = true)
  FeatureMap column2(FeatureMap conv3x3);

  @AveragePool(kernel = 3, stride = 1, mode = Same)
  FeatureMap averaged(FeatureMap input);

  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap projection();

  @Concat
  FeatureMap joined(FeatureMap conv1x1, FeatureMap row, FeatureMap column, FeatureMap row2, FeatureMap column2, FeatureMap projection);
}
