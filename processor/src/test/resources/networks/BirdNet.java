package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** The attributes are in alphabetical order, as in the models that tests make by hand. */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface BirdNet {

  @VggBlock(convs = 2, filters = 8)
  FeatureMap stem();

  @Inception(
      conv1x1 = 4,
      conv3x3 = 8,
      conv5x5 = 2,
      poolProjection = 2,
      reduce3x3 = 6,
      reduce5x5 = 2)
  FeatureMap mixed();

  @Residual(filters = 16)
  FeatureMap body(FeatureMap mixed);

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 20)
  Scores species();
}
