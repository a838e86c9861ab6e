package dev.tenon.sample.networks.classic;

import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;

/**
 * AlexNet (Krizhevsky et al. 2012, section 3.5): the two GPUs of the paper are the two groups of
 * its convolutions; 60,965,224 parameters.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface AlexNet extends AlexNetFeatures {

  @Dropout(0.5)
  Vector dropout6();

  @Dense(units = 4096)
  Vector fc7();

  @Dropout(0.5)
  Vector dropout7();

  @Classifier(classes = 1000)
  Scores classes();
}
