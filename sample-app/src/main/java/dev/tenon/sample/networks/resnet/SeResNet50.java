package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.StrideOn.CONV3X3;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/**
 * SE-ResNet-50 (Hu et al. 2018, table 1): squeeze-and-excitation before each addition; 28,088,024
 * trainable parameters.
 */
@Network
public interface SeResNet50 extends ResNet50 {

  @Override
  @Repeat(3)
  @Residual(filters = 256, bottleneck = true, strideOn = CONV3X3, squeezeExcite = 16)
  FeatureMap conv2();

  @Override
  @Repeat(value = 4, once = "stride")
  @Residual(filters = 512, stride = 2, bottleneck = true, strideOn = CONV3X3, squeezeExcite = 16)
  FeatureMap conv3();

  @Override
  @Repeat(value = 6, once = "stride")
  @Residual(filters = 1024, stride = 2, bottleneck = true, strideOn = CONV3X3, squeezeExcite = 16)
  FeatureMap conv4();

  @Override
  @Repeat(value = 3, once = "stride")
  @Residual(filters = 2048, stride = 2, bottleneck = true, strideOn = CONV3X3, squeezeExcite = 16)
  FeatureMap conv5();
}
