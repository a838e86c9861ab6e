package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.Shortcut.ZERO_PADDING;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.block.Residual;

/** ResNet-56 for CIFAR-10 (He et al. 2016a, section 4.2): 853,018 trainable parameters. */
@Network
public interface CifarResNet56 extends CifarResNet20 {

  @Override
  @Repeat(9)
  @Residual(filters = 16, shortcut = ZERO_PADDING)
  FeatureMap conv2();

  @Override
  @Repeat(value = 9, once = "stride")
  @Residual(filters = 32, stride = 2, shortcut = ZERO_PADDING)
  FeatureMap conv3();

  @Override
  @Repeat(value = 9, once = "stride")
  @Residual(filters = 64, stride = 2, shortcut = ZERO_PADDING)
  FeatureMap conv4();
}
