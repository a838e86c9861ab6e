package dev.tenon.sample.networks.tutorial;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.block.Inception;

/** An inception module without reductions. */
@Network(input = @Input(channels = 3, height = 256, width = 256), featuresOnly = true)
public interface NaiveInceptionModel {

  @Inception(conv1x1 = 64, conv3x3 = 128, conv5x5 = 32)
  FeatureMap mixed();
}
