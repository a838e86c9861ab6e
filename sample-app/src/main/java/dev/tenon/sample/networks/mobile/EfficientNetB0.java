package dev.tenon.sample.networks.mobile;

import static org.nd4j.linalg.activations.Activation.SWISH;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * EfficientNet-B0 (Tan and Le 2019, table 1). A squeeze to a quarter of a block's input is one to a
 * 24th of the channels that it is expanded to.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface EfficientNetB0 {

  @Convolution(filters = 32, stride = 2, batchNorm = true, activation = SWISH)
  FeatureMap stage1();

  @InvertedResidual(
      filters = 16,
      expansion = 1,
      squeezeExcite = 4,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage2();

  @Repeat(value = 2, once = "stride")
  @InvertedResidual(
      filters = 24,
      stride = 2,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage3();

  @Repeat(value = 2, once = "stride")
  @InvertedResidual(
      filters = 40,
      kernel = 5,
      stride = 2,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage4();

  @Repeat(value = 3, once = "stride")
  @InvertedResidual(
      filters = 80,
      stride = 2,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage5();

  @Repeat(3)
  @InvertedResidual(
      filters = 112,
      kernel = 5,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage6();

  @Repeat(value = 4, once = "stride")
  @InvertedResidual(
      filters = 192,
      kernel = 5,
      stride = 2,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage7();

  @InvertedResidual(
      filters = 320,
      squeezeExcite = 24,
      squeezeActivation = SWISH,
      activation = SWISH)
  FeatureMap stage8();

  @Convolution(filters = 1280, kernel = 1, batchNorm = true, activation = SWISH)
  FeatureMap stage9();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Dropout(0.2)
  Vector dropout();

  @Classifier(classes = 1000)
  Scores classes();
}
