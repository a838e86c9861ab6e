package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The seed decides the initial weights, in the way it does in Deeplearning4j. */
class SeedTest {

  @Test
  void equalSeedsGiveEqualWeights() {
    ComputationGraph first = PatchNetBuilder.create().seed(42).build();
    assertThat(Nd4j.rand(17).length()).as("random numbers in between do not matter").isEqualTo(17);
    ComputationGraph second = PatchNetBuilder.create().seed(42).build();

    assertThat(second.params()).isEqualTo(first.params());
    assertThat(PatchNetBuilder.create().seed(43).build().params()).isNotEqualTo(first.params());
  }

  @Test
  void theWeightsAreThoseOfDeeplearning4j() {
    ComputationGraph stock =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(42)
                .graphBuilder()
                .addInputs("input")
                .setInputTypes(InputType.convolutional(6, 5, 2))
                .addLayer("edges", convolution(3, 4, Activation.TANH), "input")
                .addLayer("even", new BatchNormalization(), "edges")
                .addLayer("noisy", new DropoutLayer(0.5), "even")
                .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "noisy", "edges")
                .addLayer("pixels/conv", convolution(1, 3, Activation.IDENTITY), "sum")
                .addLayer(
                    "pixels/loss",
                    new CnnLossLayer.Builder(LossFunction.MCXENT)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "pixels/conv")
                .setOutputs("pixels/loss")
                .build());
    stock.init();

    assertThat(PatchNetBuilder.create().seed(42).build().params()).isEqualTo(stock.params());
  }

  @Test
  void configurationsOfOneBuilderAreEqualAndIndependent() {
    PatchNetBuilder builder = PatchNetBuilder.create().updater(new Adam(1e-3)).dropOut(0.9);
    ComputationGraphConfiguration first = builder.configuration();
    ComputationGraphConfiguration second = builder.configuration();
    assertThat(second).isEqualTo(first).isNotSameAs(first);
    assertThat(second.toJson()).isEqualTo(first.toJson());

    ComputationGraph net = new ComputationGraph(first);
    net.init();
    net.setLearningRate(0.5);

    assertThat(Configurations.layer(first, "edges").getIUpdater()).isEqualTo(new Adam(0.5));
    assertThat(Configurations.layer(second, "edges").getIUpdater()).isEqualTo(new Adam(1e-3));
    assertThat(builder.configuration()).isEqualTo(second);
  }

  @Test
  void withoutASeedEachBuilderDrawsOne() {
    PatchNetBuilder builder = PatchNetBuilder.create();
    assertThat(builder.build().params()).isEqualTo(builder.build().params());
    assertThat(PatchNetBuilder.create().build().params()).isNotEqualTo(builder.build().params());
  }

  @Test
  void aConfigurationSurvivesJson() {
    ComputationGraphConfiguration configuration = BirdNetBuilder.create().l2(1e-4).configuration();
    assertThat(ComputationGraphConfiguration.fromJson(configuration.toJson()))
        .isEqualTo(configuration);
  }

  private static ConvolutionLayer convolution(int kernel, int filters, Activation activation) {
    return new ConvolutionLayer.Builder(kernel, kernel)
        .stride(1, 1)
        .convolutionMode(ConvolutionMode.Same)
        .nOut(filters)
        .activation(activation)
        .build();
  }
}
