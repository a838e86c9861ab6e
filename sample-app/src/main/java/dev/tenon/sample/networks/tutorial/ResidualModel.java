package dev.tenon.sample.networks.tutorial;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Suppress;
import dev.tenon.block.Residual;
import org.nd4j.linalg.activations.Activation;

/** A residual block in the form without batch normalisation, whose projection is activated. */
@Network(input = @Input(channels = 3, height = 256, width = 256), featuresOnly = true)
public interface ResidualModel {

  @Suppress(value = "TEN604", because = "that is the tutorial's form")
  @Residual(filters = 64, batchNorm = false, projectionActivation = Activation.RELU)
  FeatureMap block();
}
