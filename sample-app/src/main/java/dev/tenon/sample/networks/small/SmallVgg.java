package dev.tenon.sample.networks.small;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;

/** Three VGG blocks with batch normalisation; a global pooling instead of VGG's dense layers. */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface SmallVgg {

  @VggBlock(filters = 16, convs = 1, batchNorm = true)
  FeatureMap block1();

  @VggBlock(filters = 32, convs = 2, batchNorm = true)
  FeatureMap block2();

  @VggBlock(filters = 64, convs = 2, batchNorm = true)
  FeatureMap block3();

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 10, minClasses = 2, maxClasses = 10_000)
  Scores scores();
}
