package dev.tenon.sample.networks.resnet;

import static org.nd4j.linalg.activations.Activation.IDENTITY;
import static org.nd4j.linalg.activations.Activation.RELU;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * WRN-28-10 for CIFAR-10 (Zagoruyko and Komodakis 2016, table 1), without dropout: 28 convolutions
 * deep, 10 times as wide as a ResNet; 36,479,194 trainable parameters.
 */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface WideResNet28x10 {

  @Convolution(filters = 16, bias = false, activation = IDENTITY)
  FeatureMap conv1();

  @Repeat(4)
  @Residual(filters = 160, preActivation = true, bias = false)
  FeatureMap conv2();

  @Repeat(value = 4, once = "stride")
  @Residual(filters = 320, stride = 2, preActivation = true, bias = false)
  FeatureMap conv3();

  @Repeat(value = 4, once = "stride")
  @Residual(filters = 640, stride = 2, preActivation = true, bias = false)
  FeatureMap conv4();

  @BatchNorm(activation = RELU)
  FeatureMap post();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 10)
  Scores classes();
}
