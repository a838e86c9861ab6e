package dev.tenon.sample.networks.resnet;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Suppress;
import dev.tenon.block.Residual;
import dev.tenon.layer.Convolution;

/**
 * ResNet-50 (He et al. 2016a, table 1) in the form of Keras, "v1": the first convolution of a
 * bottleneck makes the step, and every convolution has a bias.
 */
@Network
@Suppress(value = "TEN601", because = "Keras' weights have these biases")
public interface ResNet50V1 extends ResNet18 {

  @Override
  @Convolution(filters = 64, kernel = 7, stride = 2, padding = 3, batchNorm = true, bias = true)
  FeatureMap conv1();

  @Override
  @Repeat(3)
  @Residual(filters = 256, bottleneck = true, bias = true)
  FeatureMap conv2();

  @Override
  @Repeat(value = 4, once = "stride")
  @Residual(filters = 512, stride = 2, bottleneck = true, bias = true)
  FeatureMap conv3();

  @Override
  @Repeat(value = 6, once = "stride")
  @Residual(filters = 1024, stride = 2, bottleneck = true, bias = true)
  FeatureMap conv4();

  @Override
  @Repeat(value = 3, once = "stride")
  @Residual(filters = 2048, stride = 2, bottleneck = true, bias = true)
  FeatureMap conv5();
}
