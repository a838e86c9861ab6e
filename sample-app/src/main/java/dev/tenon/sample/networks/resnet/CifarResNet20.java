package dev.tenon.sample.networks.resnet;

import static dev.tenon.block.Shortcut.ZERO_PADDING;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * ResNet-20 for CIFAR-10 (He et al. 2016a, section 4.2), with shortcuts that have no parameters
 * (option A): 269,722 trainable parameters.
 */
@Network(input = @Input(channels = 3, height = 32, width = 32))
public interface CifarResNet20 {

  @Convolution(filters = 16, batchNorm = true)
  FeatureMap conv1();

  @Repeat(3)
  @Residual(filters = 16, shortcut = ZERO_PADDING)
  FeatureMap conv2();

  @Repeat(value = 3, once = "stride")
  @Residual(filters = 32, stride = 2, shortcut = ZERO_PADDING)
  FeatureMap conv3();

  @Repeat(value = 3, once = "stride")
  @Residual(filters = 64, stride = 2, shortcut = ZERO_PADDING)
  FeatureMap conv4();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 10)
  Scores classes();
}
