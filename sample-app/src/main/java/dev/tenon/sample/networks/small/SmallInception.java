package dev.tenon.sample.networks.small;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Suppress;
import dev.tenon.Vector;
import dev.tenon.block.Inception;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;

/** Three inception modules with batch normalisation, each after a pooling. */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface SmallInception {

  @Convolution(filters = 16, batchNorm = true)
  FeatureMap stem();

  @MaxPool
  FeatureMap pool1();

  @Suppress(value = "TEN609", because = "its first module needs no more channels")
  @Inception(
      conv1x1 = 8,
      reduce3x3 = 8,
      conv3x3 = 16,
      reduce5x5 = 4,
      conv5x5 = 8,
      poolProjection = 8,
      batchNorm = true)
  FeatureMap mixed1();

  @MaxPool
  FeatureMap pool2();

  @Inception(
      conv1x1 = 16,
      reduce3x3 = 16,
      conv3x3 = 32,
      reduce5x5 = 8,
      conv5x5 = 16,
      poolProjection = 16,
      batchNorm = true)
  FeatureMap mixed2();

  @MaxPool
  FeatureMap pool3();

  @Inception(
      conv1x1 = 16,
      reduce3x3 = 16,
      conv3x3 = 32,
      reduce5x5 = 8,
      conv5x5 = 16,
      poolProjection = 16,
      batchNorm = true)
  FeatureMap mixed3();

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 10, minClasses = 2, maxClasses = 10_000)
  Scores scores();
}
