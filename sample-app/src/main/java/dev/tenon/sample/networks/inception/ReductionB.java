package dev.tenon.sample.networks.inception;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Concat;

/** From 17×17 to 8×8 in Inception-v3. */
@Block
public interface ReductionB {

  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap reduce3x3(FeatureMap input);

  @Convolution(filters = 320, stride = 2, padding = 0, batchNorm = true)
  FeatureMap step3x3();

  @Convolution(filters = 192, kernel = 1, batchNorm = true)
  FeatureMap reduce7x7(FeatureMap input);

  @Convolution(filters = 192, kernel = {1, 7}, batchNorm = true)
  FeatureMap row();

  @Convolution(filters = 192, kernel = {7, 1}, batchNorm = true)
  FeatureMap column();

  @Convolution(filters = 192, stride = 2, padding = 0, batchNorm = true)
  FeatureMap step7x7();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool(FeatureMap input);

  @Concat
  FeatureMap joined(FeatureMap step3x3, FeatureMap step7x7, FeatureMap pool);
}
