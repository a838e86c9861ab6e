package dev.tenon.sample.networks.classic;

import static org.nd4j.linalg.activations.Activation.TANH;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Suppress;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;

/**
 * LeNet-5 (LeCun et al. 1998, figure 2) as it is taught today: average-pooling without weights,
 * each map of c3 connected to all of s2, softmax instead of radial basis functions; 61,706
 * parameters.
 */
@Network(input = @Input(channels = 1, height = 32, width = 32))
public interface LeNet5 {

  @Suppress(value = "TEN609", because = "the paper has six feature maps")
  @Convolution(filters = 6, kernel = 5, padding = 0, activation = TANH)
  FeatureMap c1();

  @AveragePool
  FeatureMap s2();

  @Convolution(filters = 16, kernel = 5, padding = 0, activation = TANH)
  FeatureMap c3();

  @AveragePool
  FeatureMap s4();

  @Convolution(filters = 120, kernel = 5, padding = 0, activation = TANH)
  FeatureMap c5();

  @Dense(units = 84, activation = TANH)
  Vector f6();

  @Classifier(classes = 10)
  Scores digits();
}
