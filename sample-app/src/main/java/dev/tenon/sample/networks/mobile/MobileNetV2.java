package dev.tenon.sample.networks.mobile;

import static org.nd4j.linalg.activations.Activation.RELU6;

import dev.tenon.ClampWidth;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.Widths;
import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * MobileNet v2 (Sandler et al. 2018, table 2) with the widths and the sizes that its authors have
 * trained it at.
 */
@Network(
    input =
        @Input(
            channels = 3,
            height = 224,
            width = 224,
            minHeight = 96,
            minWidth = 96,
            multipleOf = 32))
@Widths({0.35, 0.5, 0.75, 1, 1.3, 1.4})
public interface MobileNetV2 {

  @Convolution(filters = 32, stride = 2, batchNorm = true, activation = RELU6)
  FeatureMap conv1();

  @InvertedResidual(filters = 16, expansion = 1)
  FeatureMap bottleneck1();

  @Repeat(value = 2, once = "stride")
  @InvertedResidual(filters = 24, stride = 2)
  FeatureMap bottleneck2();

  @Repeat(value = 3, once = "stride")
  @InvertedResidual(filters = 32, stride = 2)
  FeatureMap bottleneck3();

  @Repeat(value = 4, once = "stride")
  @InvertedResidual(filters = 64, stride = 2)
  FeatureMap bottleneck4();

  @Repeat(3)
  @InvertedResidual(filters = 96)
  FeatureMap bottleneck5();

  @Repeat(value = 3, once = "stride")
  @InvertedResidual(filters = 160, stride = 2)
  FeatureMap bottleneck6();

  @InvertedResidual(filters = 320)
  FeatureMap bottleneck7();

  @ClampWidth(min = 1)
  @Convolution(filters = 1280, kernel = 1, batchNorm = true, activation = RELU6)
  FeatureMap conv8();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Dropout(0.2)
  Vector dropout();

  @Classifier(classes = 1000, minClasses = 2)
  Scores classes();
}
