package dev.tenon.sample.networks.inception;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.SeparableConvolution;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * Xception (Chollet 2017, figure 5), "extreme inception": separable convolutions only, as in Keras.
 * The ReLU that begins each block changes nothing in the first one, whose input is a ReLU's output.
 */
@Network(input = @Input(channels = 3, height = 299, width = 299))
public interface Xception {

  @Convolution(filters = 32, stride = 2, padding = 0, batchNorm = true)
  FeatureMap conv1();

  @Convolution(filters = 64, padding = 0, batchNorm = true)
  FeatureMap conv2();

  XceptionStep entry1();

  XceptionStep256 entry2();

  XceptionStep728 entry3();

  @Repeat(8)
  XceptionMiddle middle();

  XceptionStep1024 exit();

  @SeparableConvolution(filters = 1536, batchNorm = true)
  FeatureMap conv3();

  @SeparableConvolution(filters = 2048, batchNorm = true)
  FeatureMap conv4();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 1000)
  Scores classes();
}
