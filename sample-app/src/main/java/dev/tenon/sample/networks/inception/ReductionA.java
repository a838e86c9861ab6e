package dev.tenon.sample.networks.inception;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Concat;

/** From 35×35 to 17×17 in Inception-v3 (Szegedy et al. 2016, figure 10). */
@Block
public interface ReductionA {

  @Convolution(filters = 384, stride = 2, padding = 0, batchNorm = true)
  FeatureMap step3x3(FeatureMap input);

  @Convolution(filters = 64, kernel = 1, batchNorm = true)
  FeatureMap reduce3x3(FeatureMap input);

  @Convolution(filters = 96, batchNorm = true)
  FeatureMap first3x3();

  @Convolution(filters = 96, stride = 2, padding = 0, batchNorm = true)
  FeatureMap second3x3();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool(FeatureMap input);

  @Concat
  FeatureMap joined(FeatureMap step3x3, FeatureMap second3x3, FeatureMap pool);
}
