package dev.tenon.sample.networks.inception;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Same;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Concat;

/**
 * The inception of Inception-v3 at 17×17 (Szegedy et al. 2016, figure 6): 7×7 convolutions as 1×7 and
 * 7×1 ones, with 128 channels in between.
 */
@Block
public interface InceptionB {

  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap conv1x1(FeatureMap input);

  @Convolution(filters = 128, kernel = 1, batchNorm = true)
  FeatureMap reduce7x7(FeatureMap input);

  @Convolution(filters = 128, kernel = {1, 7}, batchNorm = true)
  FeatureMap row();

  @Convolution(filters = 192, kernel = {7, 1}, batchNorm = true)
  FeatureMap column();

  @Convolution(filters = 128, kernel = 1, batchNorm = true)
  FeatureMap reduceTwice(FeatureMap input);

  @Convolution(filters = 128, kernel = {7, 1}, batchNorm = true)
  FeatureMap column1();

  @Convolution(filters = 128, kernel = {1, 7}, batchNorm = true)
  FeatureMap row1();

  @Convolution(filters = 128, kernel = {7, 1}, batchNorm = true)
  FeatureMap column2();

  @Convolution(filters = 192, kernel = {1, 7}, batchNorm = true)
  FeatureMap row2();

  @AveragePool(kernel = 3, stride = 1, mode = Same)
  FeatureMap averaged(FeatureMap input);

  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap projection();

  @Concat
  FeatureMap joined(FeatureMap conv1x1, FeatureMap column, FeatureMap row2, FeatureMap projection);
}
