package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.Shortcut.ZERO_PADDING;
import static dev.tenon.block.StrideOn.CONV3X3;
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
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * ResNet-50 with pre-activation (He et al. 2016b, figure 1b) in the form of Keras' {@code
 * ResNet50V2}: the last block of a stage makes the step, and its shortcut is every second pixel.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface ResNet50V2 {

  @Convolution(filters = 64, kernel = 7, stride = 2, padding = 3, activation = IDENTITY)
  FeatureMap conv1();

  @MaxPool(kernel = 3, stride = 2, padding = 1)
  FeatureMap pool1();

  @Repeat(2)
  @Residual(filters = 256, bottleneck = true, preActivation = true)
  FeatureMap conv2();

  @Residual(
      filters = 256,
      stride = 2,
      strideOn = CONV3X3,
      shortcut = ZERO_PADDING,
      bottleneck = true,
      preActivation = true)
  FeatureMap step2();

  @Repeat(3)
  @Residual(filters = 512, bottleneck = true, preActivation = true)
  FeatureMap conv3();

  @Residual(
      filters = 512,
      stride = 2,
      strideOn = CONV3X3,
      shortcut = ZERO_PADDING,
      bottleneck = true,
      preActivation = true)
  FeatureMap step3();

  @Repeat(5)
  @Residual(filters = 1024, bottleneck = true, preActivation = true)
  FeatureMap conv4();

  @Residual(
      filters = 1024,
      stride = 2,
      strideOn = CONV3X3,
      shortcut = ZERO_PADDING,
      bottleneck = true,
      preActivation = true)
  FeatureMap step4();

  @Repeat(3)
  @Residual(filters = 2048, bottleneck = true, preActivation = true)
  FeatureMap conv5();

  @BatchNorm(activation = RELU)
  FeatureMap post();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 1000)
  Scores classes();
}
