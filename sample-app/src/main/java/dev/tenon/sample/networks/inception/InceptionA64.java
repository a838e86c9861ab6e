package dev.tenon.sample.networks.inception;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;

/** {@link InceptionA} with 64 instead of 32 channels from the pooling. */
@Block
public interface InceptionA64 extends InceptionA {

  @Override
  @Convolution(filters = 64, kernel = 1, batchNorm = true)
  FeatureMap projection();
}
