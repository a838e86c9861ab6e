package dev.tenon.sample.networks.inception;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * Inception-v3 (Szegedy et al. 2016, table 1) in the form of torchvision without auxiliary head. Its
 * batch normalisation has ε = 0.001, which is {@code .everyBatchNorm(norm -> norm.eps(1e-3))} on the
 * builder.
 */
@Network(input = @Input(channels = 3, height = 299, width = 299))
public interface InceptionV3 {

  @Convolution(filters = 32, stride = 2, padding = 0, batchNorm = true)
  FeatureMap conv1a();

  @Convolution(filters = 32, padding = 0, batchNorm = true)
  FeatureMap conv2a();

  @Convolution(filters = 64, batchNorm = true)
  FeatureMap conv2b();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool2();

  @Convolution(filters = 80, kernel = 1, batchNorm = true)
  FeatureMap conv3b();

  @Convolution(filters = 192, padding = 0, batchNorm = true)
  FeatureMap conv4a();

  @MaxPool(kernel = 3, stride = 2)
  FeatureMap pool4();

  InceptionA mixed5b();

  @Repeat(2)
  InceptionA64 mixed5c();

  ReductionA mixed6a();

  InceptionB mixed6b();

  @Repeat(2)
  InceptionB160 mixed6c();

  InceptionB192 mixed6e();

  ReductionB mixed7a();

  @Repeat(2)
  InceptionC mixed7b();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Dropout(0.5)
  Vector dropout();

  @Classifier(classes = 1000)
  Scores classes();
}
