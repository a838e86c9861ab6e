package dev.tenon.sample.networks.vgg;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.block.VggBlock;

/** VGG-16: configuration D of Simonyan and Zisserman 2015, table 1. */
@Network
public interface Vgg16 extends Vgg13 {

  @Override
  @VggBlock(filters = 256, convs = 3)
  FeatureMap block3();

  @Override
  @VggBlock(filters = 512, convs = 3)
  FeatureMap block4();

  @Override
  @VggBlock(filters = 512, convs = 3)
  FeatureMap block5();
}
