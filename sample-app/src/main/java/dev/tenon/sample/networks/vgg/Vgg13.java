package dev.tenon.sample.networks.vgg;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.block.VggBlock;

/** VGG-13: configuration B of Simonyan and Zisserman 2015, table 1. */
@Network
public interface Vgg13 extends Vgg11 {

  @Override
  @VggBlock(filters = 64, convs = 2)
  FeatureMap block1();

  @Override
  @VggBlock(filters = 128, convs = 2)
  FeatureMap block2();
}
