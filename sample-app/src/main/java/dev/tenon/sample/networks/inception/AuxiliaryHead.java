package dev.tenon.sample.networks.inception;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;

/**
 * A head beside GoogLeNet that brings gradients into the middle of it (Szegedy et al. 2015, section
 * 5): its loss counts 0.3.
 */
@Block
public interface AuxiliaryHead {

  @AveragePool(kernel = 5, stride = 3)
  FeatureMap pool();

  @Convolution(filters = 128, kernel = 1)
  FeatureMap conv();

  @Dense(units = 1024)
  Vector fc();

  @Dropout(0.7)
  Vector dropout();

  @Classifier(classes = 1000, lossWeight = 0.3)
  Scores classes();
}
