package dev.tenon.sample.networks.tutorial;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.block.VggBlock;

/** The first three VGG blocks of VGG-19. */
@Network(input = @Input(channels = 3, height = 256, width = 256), featuresOnly = true)
public interface ThreeVggBlocks {

  @VggBlock(filters = 64, convs = 2)
  FeatureMap block1();

  @VggBlock(filters = 128, convs = 2)
  FeatureMap block2();

  @VggBlock(filters = 256, convs = 4)
  FeatureMap block3();
}
