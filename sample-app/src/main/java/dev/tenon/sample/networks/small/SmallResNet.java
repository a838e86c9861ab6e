package dev.tenon.sample.networks.small;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;

/** A residual network for small images: a stem and three residual blocks. */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface SmallResNet {

  @Convolution(filters = 16, stride = 2, batchNorm = true)
  FeatureMap stem();

  @Residual(filters = 16)
  FeatureMap stage1();

  @Residual(filters = 32, stride = 2)
  FeatureMap stage2();

  @Residual(filters = 64, stride = 2)
  FeatureMap stage3();

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 10, minClasses = 2, maxClasses = 10_000)
  Scores scores();
}
