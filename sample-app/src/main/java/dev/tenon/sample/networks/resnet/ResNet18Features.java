package dev.tenon.sample.networks.resnet;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Repeat;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** ResNet-18 without its classifier: an image becomes a vector of 512 features. */
@Block
public interface ResNet18Features {

  @Convolution(filters = 64, kernel = 7, stride = 2, padding = 3, batchNorm = true)
  FeatureMap conv1();

  @MaxPool(kernel = 3, stride = 2, padding = 1)
  FeatureMap pool1();

  @Repeat(2)
  @Residual(filters = 64)
  FeatureMap conv2();

  @Repeat(value = 2, once = "stride")
  @Residual(filters = 128, stride = 2)
  FeatureMap conv3();

  @Repeat(value = 2, once = "stride")
  @Residual(filters = 256, stride = 2)
  FeatureMap conv4();

  @Repeat(value = 2, once = "stride")
  @Residual(filters = 512, stride = 2)
  FeatureMap conv5();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();
}
