package dev.tenon.sample.networks.conforming;

import dev.tenon.ConformsTo;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Add;
import dev.tenon.sample.networks.small.SmallResNet;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.nd4j.linalg.activations.Activation;

/** {@link SmallResNet} without its residual blocks: each layer is a method. */
@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(SmallResNet.class)
interface ResNetByHand {

  @Convolution(filters = 16, stride = 2, batchNorm = true)
  FeatureMap first();

  @Convolution(filters = 16, batchNorm = true)
  FeatureMap a1(FeatureMap first);

  @Convolution(filters = 16, batchNorm = true, activation = Activation.IDENTITY)
  FeatureMap a2();

  @Add
  FeatureMap a3(FeatureMap a2, FeatureMap first);

  @Activate(Activation.RELU)
  FeatureMap a();

  @Convolution(filters = 32, stride = 2, padding = 1, batchNorm = true)
  FeatureMap b1(FeatureMap a);

  @Convolution(filters = 32, batchNorm = true, activation = Activation.IDENTITY)
  FeatureMap b2();

  @Convolution(
      filters = 32,
      kernel = 1,
      stride = 2,
      mode = ConvolutionMode.Truncate,
      batchNorm = true,
      activation = Activation.IDENTITY)
  FeatureMap b3(FeatureMap a);

  @Add
  FeatureMap b4(FeatureMap b2, FeatureMap b3);

  @Activate(Activation.RELU)
  FeatureMap b();

  @Convolution(filters = 64, stride = 2, padding = 1, batchNorm = true)
  FeatureMap c1(FeatureMap b);

  @Convolution(filters = 64, batchNorm = true, activation = Activation.IDENTITY)
  FeatureMap c2();

  @Convolution(
      filters = 64,
      kernel = 1,
      stride = 2,
      mode = ConvolutionMode.Truncate,
      batchNorm = true,
      activation = Activation.IDENTITY)
  FeatureMap c3(FeatureMap b);

  @Add
  FeatureMap c4(FeatureMap c2, FeatureMap c3);

  @Activate(Activation.RELU)
  FeatureMap c();

  @GlobalPool
  Vector mean();

  @Classifier(classes = 10)
  Scores digits();
}
