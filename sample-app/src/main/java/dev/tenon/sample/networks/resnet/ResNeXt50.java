package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.StrideOn.CONV3X3;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/** ResNeXt-50 32×4d (Xie et al. 2017, table 1): 32 groups of 4 channels in the first stage. */
@Network
public interface ResNeXt50 extends ResNet50 {

  @Override
  @Repeat(3)
  @Residual(filters = 256, bottleneck = true, expansion = 2, groups = 32, strideOn = CONV3X3)
  FeatureMap conv2();

  @Override
  @Repeat(value = 4, once = "stride")
  @Residual(
      filters = 512,
      stride = 2,
      bottleneck = true,
      expansion = 2,
      groups = 32,
      strideOn = CONV3X3)
  FeatureMap conv3();

  @Override
  @Repeat(value = 6, once = "stride")
  @Residual(
      filters = 1024,
      stride = 2,
      bottleneck = true,
      expansion = 2,
      groups = 32,
      strideOn = CONV3X3)
  FeatureMap conv4();

  @Override
  @Repeat(value = 3, once = "stride")
  @Residual(
      filters = 2048,
      stride = 2,
      bottleneck = true,
      expansion = 2,
      groups = 32,
      strideOn = CONV3X3)
  FeatureMap conv5();
}
