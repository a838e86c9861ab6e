package dev.tenon.sample.networks.inception;

import static org.nd4j.linalg.activations.Activation.IDENTITY;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.SeparableConvolution;

/** {@link XceptionStep} from 728 to 1024 channels (Chollet 2017, figure 5, exit flow). */
@Block
public interface XceptionStep1024 extends XceptionStep {

  @Override
  @SeparableConvolution(filters = 728, batchNorm = true, activation = IDENTITY)
  FeatureMap conv1();

  @Override
  @SeparableConvolution(filters = 1024, batchNorm = true, activation = IDENTITY)
  FeatureMap conv2();

  @Override
  @Convolution(filters = 1024, kernel = 1, stride = 2, batchNorm = true, activation = IDENTITY)
  FeatureMap shortcut(FeatureMap input);
}
