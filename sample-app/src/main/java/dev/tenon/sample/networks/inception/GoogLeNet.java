package dev.tenon.sample.networks.inception;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Same;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Inception;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * GoogLeNet (Szegedy et al. 2015, table 1) as in the paper, with biases and without batch
 * normalisation, and without its auxiliary heads.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface GoogLeNet {

  @Convolution(filters = 64, kernel = 7, stride = 2)
  FeatureMap conv1();

  @MaxPool(kernel = 3, stride = 2, mode = Same)
  FeatureMap pool1();

  @LocalResponseNorm
  FeatureMap norm1();

  @Convolution(filters = 64, kernel = 1)
  FeatureMap reduce2();

  @Convolution(filters = 192)
  FeatureMap conv2();

  @LocalResponseNorm
  FeatureMap norm2();

  @MaxPool(kernel = 3, stride = 2, mode = Same)
  FeatureMap pool2();

  @Inception(
      conv1x1 = 64,
      reduce3x3 = 96,
      conv3x3 = 128,
      reduce5x5 = 16,
      conv5x5 = 32,
      poolProjection = 32)
  FeatureMap inception3a();

  @Inception(
      conv1x1 = 128,
      reduce3x3 = 128,
      conv3x3 = 192,
      reduce5x5 = 32,
      conv5x5 = 96,
      poolProjection = 64)
  FeatureMap inception3b();

  @MaxPool(kernel = 3, stride = 2, mode = Same)
  FeatureMap pool3();

  @Inception(
      conv1x1 = 192,
      reduce3x3 = 96,
      conv3x3 = 208,
      reduce5x5 = 16,
      conv5x5 = 48,
      poolProjection = 64)
  FeatureMap inception4a();

  @Inception(
      conv1x1 = 160,
      reduce3x3 = 112,
      conv3x3 = 224,
      reduce5x5 = 24,
      conv5x5 = 64,
      poolProjection = 64)
  FeatureMap inception4b();

  @Inception(
      conv1x1 = 128,
      reduce3x3 = 128,
      conv3x3 = 256,
      reduce5x5 = 24,
      conv5x5 = 64,
      poolProjection = 64)
  FeatureMap inception4c();

  @Inception(
      conv1x1 = 112,
      reduce3x3 = 144,
      conv3x3 = 288,
      reduce5x5 = 32,
      conv5x5 = 64,
      poolProjection = 64)
  FeatureMap inception4d();

  @Inception(
      conv1x1 = 256,
      reduce3x3 = 160,
      conv3x3 = 320,
      reduce5x5 = 32,
      conv5x5 = 128,
      poolProjection = 128)
  FeatureMap inception4e();

  @MaxPool(kernel = 3, stride = 2, mode = Same)
  FeatureMap pool4();

  @Inception(
      conv1x1 = 256,
      reduce3x3 = 160,
      conv3x3 = 320,
      reduce5x5 = 32,
      conv5x5 = 128,
      poolProjection = 128)
  FeatureMap inception5a();

  @Inception(
      conv1x1 = 384,
      reduce3x3 = 192,
      conv3x3 = 384,
      reduce5x5 = 48,
      conv5x5 = 128,
      poolProjection = 128)
  FeatureMap inception5b();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Dropout(0.4)
  Vector dropout();

  @Classifier(classes = 1000)
  Scores classes();
}
