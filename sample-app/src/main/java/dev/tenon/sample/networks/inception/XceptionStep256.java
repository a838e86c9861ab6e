package dev.tenon.sample.networks.inception;

import static org.nd4j.linalg.activations.Activation.IDENTITY;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.SeparableConvolution;

/** {@link XceptionStep} to 256 channels. */
@Block
public interface XceptionStep256 extends XceptionStep {

  @Override
  @SeparableConvolution(filters = 256, batchNorm = true, activation = IDENTITY)
  FeatureMap conv1();

  @Override
  @SeparableConvolution(filters = 256, batchNorm = true, activation = IDENTITY)
  FeatureMap conv2();

  @Override
  @Convolution(filters = 256, kernel = 1, stride = 2, batchNorm = true, activation = IDENTITY)
  FeatureMap shortcut(FeatureMap input);
}
