package dev.tenon.sample.networks.tutorial;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Suppress;
import dev.tenon.block.Inception;

/** The inception modules 3a and 3b of GoogLeNet. */
@Network(input = @Input(channels = 3, height = 256, width = 256), featuresOnly = true)
public interface ReducedInceptionModel {

  @Suppress(value = "TEN605", because = "the module stands on the image itself, as in the tutorial")
  @Inception(
      conv1x1 = 64,
      reduce3x3 = 96,
      conv3x3 = 128,
      reduce5x5 = 16,
      conv5x5 = 32,
      poolProjection = 32)
  FeatureMap mixed3a();

  @Inception(
      conv1x1 = 128,
      reduce3x3 = 128,
      conv3x3 = 192,
      reduce5x5 = 32,
      conv5x5 = 96,
      poolProjection = 64)
  FeatureMap mixed3b();
}
