package dev.tenon.sample.networks.inception;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;

/** {@link InceptionB} with 192 channels in between. */
@Block
public interface InceptionB192 extends InceptionB {

  @Override
  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap reduce7x7(FeatureMap input);

  @Override
  @Convolution(filters = 192, kernel = {1, 7}, batchNorm = true)
  FeatureMap row();

  @Override
  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap reduceTwice(FeatureMap input);

  @Override
  @Convolution(filters = 192, kernel = {7, 1}, batchNorm = true)
  FeatureMap column1();

  @Override
  @Convolution(filters = 192, kernel = {1, 7}, batchNorm = true)
  FeatureMap row1();

  @Override
  @Convolution(filters = 192, kernel = {7, 1}, batchNorm = true)
  FeatureMap column2();
}
