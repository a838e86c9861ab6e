package dev.tenon.sample.networks.classic;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Vector;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;

/**
 * AlexNet (Krizhevsky et al. 2012, section 3.5) up to its first dense layer: an image becomes a
 * vector of 4096 features.
 */
@Block
public interface AlexNetFeatures {

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
}
