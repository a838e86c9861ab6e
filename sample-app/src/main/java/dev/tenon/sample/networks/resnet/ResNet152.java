package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.StrideOn.CONV3X3;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/** ResNet-152 (He et al. 2016a, table 1), "v1.5". */
@Network
public interface ResNet152 extends ResNet50 {

  @Override
  @Repeat(value = 8, once = "stride")
  @Residual(filters = 512, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv3();

  @Override
  @Repeat(value = 36, once = "stride")
  @Residual(filters = 1024, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv4();
}
