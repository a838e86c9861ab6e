package dev.tenon.sample.networks.mobile;

import static dev.tenon.block.Gate.HARD_SIGMOID;
import static org.nd4j.linalg.activations.Activation.IDENTITY;
import static org.nd4j.linalg.activations.Activation.RELU;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.HardSwish;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * MobileNet v3 small (Howard et al. 2019, table 2) in the form of torchvision: 2,542,856 trainable
 * parameters. Its batch normalisation has ε = 0.001, which is {@code .everyBatchNorm(norm ->
 * norm.eps(1e-3))} on the builder.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface MobileNetV3Small {

  @Convolution(filters = 16, stride = 2, batchNorm = true, activation = IDENTITY)
  FeatureMap conv1();

  @HardSwish
  FeatureMap swish1();

  @InvertedResidual(
      filters = 16,
      stride = 2,
      expandedFilters = 16,
      squeezeFilters = 8,
      gate = HARD_SIGMOID,
      activation = RELU)
  FeatureMap bottleneck1();

  @InvertedResidual(filters = 24, stride = 2, expandedFilters = 72, activation = RELU)
  FeatureMap bottleneck2();

  @InvertedResidual(filters = 24, expandedFilters = 88, activation = RELU)
  FeatureMap bottleneck3();

  @InvertedResidual(
      filters = 40,
      kernel = 5,
      stride = 2,
      expandedFilters = 96,
      squeezeFilters = 24,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck4();

  @Repeat(2)
  @InvertedResidual(
      filters = 40,
      kernel = 5,
      expandedFilters = 240,
      squeezeFilters = 64,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck5();

  @InvertedResidual(
      filters = 48,
      kernel = 5,
      expandedFilters = 120,
      squeezeFilters = 32,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck6();

  @InvertedResidual(
      filters = 48,
      kernel = 5,
      expandedFilters = 144,
      squeezeFilters = 40,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck7();

  @InvertedResidual(
      filters = 96,
      kernel = 5,
      stride = 2,
      expandedFilters = 288,
      squeezeFilters = 72,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck8();

  @Repeat(2)
  @InvertedResidual(
      filters = 96,
      kernel = 5,
      expandedFilters = 576,
      squeezeFilters = 144,
      gate = HARD_SIGMOID,
      hardSwish = true)
  FeatureMap bottleneck9();

  @Convolution(filters = 576, kernel = 1, batchNorm = true, activation = IDENTITY)
  FeatureMap conv10();

  @HardSwish
  FeatureMap swish10();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Dense(units = 1024, activation = IDENTITY)
  Vector fc();

  @HardSwish
  Vector swish();

  @Dropout(0.2)
  Vector dropout();

  @Classifier(classes = 1000)
  Scores classes();
}
