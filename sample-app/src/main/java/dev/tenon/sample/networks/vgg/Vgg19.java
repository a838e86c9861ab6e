package dev.tenon.sample.networks.vgg;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.block.VggBlock;

/** VGG-19: configuration E of Simonyan and Zisserman 2015, table 1. */
@Network
public interface Vgg19 extends Vgg16 {

  @Override
  @VggBlock(filters = 256, convs = 4)
  FeatureMap block3();

  @Override
  @VggBlock(filters = 512, convs = 4)
  FeatureMap block4();

  @Override
  @VggBlock(filters = 512, convs = 4)
  FeatureMap block5();
}
