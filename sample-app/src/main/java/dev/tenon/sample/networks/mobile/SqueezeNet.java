package dev.tenon.sample.networks.mobile;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Suppress;
import dev.tenon.Vector;
import dev.tenon.block.Fire;
import dev.tenon.head.Loss;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * SqueezeNet 1.0 (Iandola et al. 2016, table 1) in the form of torchvision: its pooling rounds up,
 * and its scores are the means of 1000 feature maps.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface SqueezeNet {

  @Convolution(filters = 96, kernel = 7, stride = 2, padding = 0)
  FeatureMap conv1();

  @MaxPool(kernel = 3, stride = 2, ceil = true)
  FeatureMap pool1();

  @Fire(squeeze = 16, expand1x1 = 64, expand3x3 = 64)
  FeatureMap fire2();

  @Fire(squeeze = 16, expand1x1 = 64, expand3x3 = 64)
  FeatureMap fire3();

  @Fire(squeeze = 32, expand1x1 = 128, expand3x3 = 128)
  FeatureMap fire4();

  @MaxPool(kernel = 3, stride = 2, ceil = true)
  FeatureMap pool4();

  @Fire(squeeze = 32, expand1x1 = 128, expand3x3 = 128)
  FeatureMap fire5();

  @Fire(squeeze = 48, expand1x1 = 192, expand3x3 = 192)
  FeatureMap fire6();

  @Fire(squeeze = 48, expand1x1 = 192, expand3x3 = 192)
  FeatureMap fire7();

  @Fire(squeeze = 64, expand1x1 = 256, expand3x3 = 256)
  FeatureMap fire8();

  @MaxPool(kernel = 3, stride = 2, ceil = true)
  FeatureMap pool8();

  @Fire(squeeze = 64, expand1x1 = 256, expand3x3 = 256)
  FeatureMap fire9();

  @Dropout(0.5)
  FeatureMap dropout();

  @Convolution(filters = 1000, kernel = 1)
  FeatureMap conv10();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Suppress(value = "TEN606", because = "the paper's features see no more")
  @Loss
  Scores classes();
}
