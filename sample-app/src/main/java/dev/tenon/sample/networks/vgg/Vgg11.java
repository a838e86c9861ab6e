package dev.tenon.sample.networks.vgg;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;

/** VGG-11: configuration A of Simonyan and Zisserman 2015, table 1. */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface Vgg11 {

  @VggBlock(filters = 64, convs = 1)
  FeatureMap block1();

  @VggBlock(filters = 128, convs = 1)
  FeatureMap block2();

  @VggBlock(filters = 256, convs = 2)
  FeatureMap block3();

  @VggBlock(filters = 512, convs = 2)
  FeatureMap block4();

  @VggBlock(filters = 512, convs = 2)
  FeatureMap block5();

  @Dense(units = 4096)
  Vector fc6();

  @Dropout(0.5)
  Vector dropout6();

  @Dense(units = 4096)
  Vector fc7();

  @Dropout(0.5)
  Vector dropout7();

  @Classifier(classes = 1000)
  Scores classes();
}
