package dev.tenon.sample.networks.resnet;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/** ResNet-34 (He et al. 2016a, table 1). */
@Network
public interface ResNet34 extends ResNet18 {

  @Override
  @Repeat(3)
  @Residual(filters = 64)
  FeatureMap conv2();

  @Override
  @Repeat(value = 4, once = "stride")
  @Residual(filters = 128, stride = 2)
  FeatureMap conv3();

  @Override
  @Repeat(value = 6, once = "stride")
  @Residual(filters = 256, stride = 2)
  FeatureMap conv4();

  @Override
  @Repeat(value = 3, once = "stride")
  @Residual(filters = 512, stride = 2)
  FeatureMap conv5();
}
