package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.StrideOn.CONV3X3;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/**
 * ResNet-50 (He et al. 2016a, table 1) in the form of torchvision, "v1.5": the 3×3 convolution
 * makes the step, no convolution has a bias.
 */
@Network
public interface ResNet50 extends ResNet18 {

  @Override
  @Repeat(3)
  @Residual(filters = 256, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv2();

  @Override
  @Repeat(value = 4, once = "stride")
  @Residual(filters = 512, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv3();

  @Override
  @Repeat(value = 6, once = "stride")
  @Residual(filters = 1024, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv4();

  @Override
  @Repeat(value = 3, once = "stride")
  @Residual(filters = 2048, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv5();
}
