package dev.tenon.sample.networks.tutorial;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.block.VggBlock;

/** One VGG block, as VGG-16 begins. */
@Network(input = @Input(channels = 3, height = 256, width = 256), featuresOnly = true)
public interface VggBlockModel {

  @VggBlock(filters = 64, convs = 2)
  FeatureMap block();
}
