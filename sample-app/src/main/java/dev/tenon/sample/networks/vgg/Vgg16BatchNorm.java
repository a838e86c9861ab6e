package dev.tenon.sample.networks.vgg;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Suppress;
import dev.tenon.block.VggBlock;

/**
 * VGG-16 with batch normalisation after each convolution, which keeps its bias: torchvision's
 * {@code vgg16_bn}.
 */
@Network
@Suppress(value = "TEN601", because = "torchvision's weights have these biases")
public interface Vgg16BatchNorm extends Vgg16 {

  @Override
  @VggBlock(filters = 64, convs = 2, batchNorm = true, bias = true)
  FeatureMap block1();

  @Override
  @VggBlock(filters = 128, convs = 2, batchNorm = true, bias = true)
  FeatureMap block2();

  @Override
  @VggBlock(filters = 256, convs = 3, batchNorm = true, bias = true)
  FeatureMap block3();

  @Override
  @VggBlock(filters = 512, convs = 3, batchNorm = true, bias = true)
  FeatureMap block4();

  @Override
  @VggBlock(filters = 512, convs = 3, batchNorm = true, bias = true)
  FeatureMap block5();
}
