package dev.tenon.sample.networks.classic;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;

/**
 * AlexNet (Krizhevsky et al. 2012, section 3.5): the two GPUs of the paper are the two groups of its
 * convolutions; 60,965,224 parameters.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface AlexNet {

  @Convolution(filters = 96, kernel = 11, stride = 4, padding = 2)
  FeatureMap conv1();

  @LocalResponseNorm
  FeatureMap norm1();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool1();

  @Convolution(filters = 256, kernel = 5, groups = 2)
  FeatureMap conv2();

  @LocalResponseNorm
  FeatureMap norm2();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool2();

  @Convolution(filters = 384)
  FeatureMap conv3();

  @Convolution(filters = 384, groups = 2)
  FeatureMap conv4();

  @Convolution(filters = 256, groups = 2)
  FeatureMap conv5();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool5();

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
