package dev.tenon.sample.networks.inception;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Same;
import static org.nd4j.linalg.activations.Activation.IDENTITY;
import static org.nd4j.linalg.activations.Activation.RELU;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.merge.Add;

/**
 * Two separable convolutions that halve the image, and a shortcut that halves it too (Chollet 2017,
 * figure 5, entry flow), to 128 channels.
 */
@Block
public interface XceptionStep {

  @Activate(RELU)
  FeatureMap relu1(FeatureMap input);

  @SeparableConvolution(filters = 128, batchNorm = true, activation = IDENTITY)
  FeatureMap conv1();

  @Activate(RELU)
  FeatureMap relu2();

  @SeparableConvolution(filters = 128, batchNorm = true, activation = IDENTITY)
  FeatureMap conv2();

  @MaxPool(kernel = 3, stride = 2, mode = Same)
  FeatureMap pool();

  @Convolution(filters = 128, kernel = 1, stride = 2, batchNorm = true, activation = IDENTITY)
  FeatureMap shortcut(FeatureMap input);

  @Add
  FeatureMap sum(FeatureMap pool, FeatureMap shortcut);
}
