package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.StrideOn.CONV3X3;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/** ResNet-101 (He et al. 2016a, table 1), "v1.5". */
@Network
public interface ResNet101 extends ResNet50 {

  @Override
  @Repeat(value = 23, once = "stride")
  @Residual(filters = 1024, stride = 2, bottleneck = true, strideOn = CONV3X3)
  FeatureMap conv4();
}
