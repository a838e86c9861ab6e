package dev.tenon.birds;

import static dev.tenon.birds.Configurations.layer;
import static dev.tenon.birds.Configurations.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.regularization.L1Regularization;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Penalties: once where they are meant, and nowhere else. */
class RegularizationTest {

  @Test
  void reachesEveryWeightOnce() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .l1(1e-5)
            .weightDecay(1e-4)
            .l2Bias(1e-3)
            .l1Bias(1e-2)
            .configuration();

    assertThat(weighted(configuration).values())
        .allSatisfy(
            layer -> {
              assertThat(layer.getRegularization())
                  .containsExactly(new L1Regularization(1e-5), new WeightDecay(1e-4, true));
              assertThat(layer.getRegularizationBias())
                  .containsExactly(new L1Regularization(1e-2), new L2Regularization(1e-3));
            });
    assertThat(layer(configuration, "body/bn1").getRegularization()).isEmpty();
  }

  /** The reason why Tenon does not leave this to Deeplearning4j; without it, delete that code. */
  @Test
  void deeplearning4jAddsNetworkWideWeightDecayTwice() {
    ComputationGraphConfiguration stock =
        new NeuralNetConfiguration.Builder()
            .weightDecay(1e-4)
            .graphBuilder()
            .addInputs("input")
            .setInputTypes(InputType.feedForward(2))
            .addLayer(
                "output",
                new OutputLayer.Builder(LossFunction.MSE)
                    .nOut(1)
                    .activation(Activation.IDENTITY)
                    .build(),
                "input")
            .setOutputs("output")
            .build();
    assertThat(layer(stock, "output").getRegularization())
        .containsExactly(new WeightDecay(1e-4, true), new WeightDecay(1e-4, true));
  }

  @Test
  void aBlockReplacesThePenaltyOfTheNetwork() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .l1(1e-5)
            .l2(1e-4)
            .l2Bias(1e-4)
            .stem(block -> block.l2(0.5))
            .mixed(block -> block.weightDecay(0.5, false).weightDecayBias(0.25))
            .body(block -> block.l1(0).l2(0).l2Bias(0))
            .configuration();

    assertThat(layer(configuration, "stem/conv1").getRegularization())
        .containsExactly(new L1Regularization(1e-5), new L2Regularization(0.5));
    assertThat(layer(configuration, "mixed/conv3x3").getRegularization())
        .containsExactly(new L1Regularization(1e-5), new WeightDecay(0.5, false));
    assertThat(layer(configuration, "mixed/conv3x3").getRegularizationBias())
        .containsExactly(new WeightDecay(0.25, true));
    assertThat(layer(configuration, "body/conv1").getRegularization()).isEmpty();
    assertThat(layer(configuration, "body/conv1").getRegularizationBias()).isEmpty();
    assertThat(layer(configuration, "species").getRegularization())
        .containsExactly(new L1Regularization(1e-5), new L2Regularization(1e-4));
  }

  @Test
  void theLaterOfL2AndWeightDecayWins() {
    assertThat(speciesOf(BirdNetBuilder.create().l2(1e-4).weightDecay(1e-3)).getRegularization())
        .containsExactly(new WeightDecay(1e-3, true));
    assertThat(speciesOf(BirdNetBuilder.create().weightDecay(1e-3).l2(1e-4)).getRegularization())
        .containsExactly(new L2Regularization(1e-4));
  }

  @Test
  void layersWithoutWeightsIgnoreIt() {
    ComputationGraphConfiguration configuration = PatchNetBuilder.create().l2(1e-4).configuration();
    assertThat(layer(configuration, "pixels/conv").getRegularization())
        .containsExactly(new L2Regularization(1e-4));
    assertThat(layer(configuration, "noisy").getRegularization()).isEmpty();
  }

  private static BaseLayer speciesOf(BirdNetBuilder builder) {
    return layer(builder.configuration(), "species");
  }
}
