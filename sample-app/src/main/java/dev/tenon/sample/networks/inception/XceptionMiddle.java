package dev.tenon.sample.networks.inception;

import static org.nd4j.linalg.activations.Activation.IDENTITY;
import static org.nd4j.linalg.activations.Activation.RELU;

import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.layer.Activate;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.merge.Add;

/** Three separable convolutions added to their input (Chollet 2017, figure 5, middle flow). */
@Block
public interface XceptionMiddle {

  @Activate(RELU)
  FeatureMap relu1(FeatureMap input);

  @SeparableConvolution(filters = 728, batchNorm = true, activation = IDENTITY)
  FeatureMap conv1();

  @Activate(RELU)
  FeatureMap relu2();

  @SeparableConvolution(filters = 728, batchNorm = true, activation = IDENTITY)
  FeatureMap conv2();

  @Activate(RELU)
  FeatureMap relu3();

  @SeparableConvolution(filters = 728, batchNorm = true, activation = IDENTITY)
  FeatureMap conv3();

  @Add
  FeatureMap sum(FeatureMap conv3, FeatureMap input);
}
