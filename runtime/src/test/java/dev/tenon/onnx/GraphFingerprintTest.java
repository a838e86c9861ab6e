package dev.tenon.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.FeatureMap;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class GraphFingerprintTest {
  @Test
  void isThatOfTheStructure() {
    String fingerprint = fingerprint(UnaryOperator.identity());

    assertThat(fingerprint)
        .matches("[0-9a-f]{64}")
        .isEqualTo(fingerprint(UnaryOperator.identity()));
    assertThat(fingerprint(layer -> layer.nOut(5))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(layer -> layer.stride(2, 1))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(layer -> layer.hasBias(false))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(layer -> layer.activation(Activation.ELU))).isNotEqualTo(fingerprint);
  }

  @Test
  void isNotOfTheTraining() {
    assertThat(
            fingerprint(
                layer ->
                    layer
                        .updater(new Adam(0.1))
                        .weightInit(WeightInit.NORMAL)
                        .l2(0.1)
                        .biasInit(1)
                        .dropOut(0.5)))
        .isEqualTo(fingerprint(UnaryOperator.identity()));
  }

  @Test
  void outlivesSaving() {
    ComputationGraphConfiguration network = network(UnaryOperator.identity());

    assertThat(GraphFingerprint.of(ComputationGraphConfiguration.fromJson(network.toJson())))
        .isEqualTo(GraphFingerprint.of(network));
  }

  private static String fingerprint(UnaryOperator<ConvolutionLayer.Builder> setting) {
    return GraphFingerprint.of(network(setting));
  }

  private static ComputationGraphConfiguration network(
      UnaryOperator<ConvolutionLayer.Builder> setting) {
    return new NeuralNetConfiguration.Builder()
        .graphBuilder()
        .addInputs("in")
        .setInputTypes(Exported.type(new FeatureMap(4, 9, 8)))
        .addLayer(
            "conv",
            setting
                .apply(new ConvolutionLayer.Builder(1, 1).nOut(4).activation(Activation.RELU))
                .build(),
            "in")
        .addLayer("pool", new SubsamplingLayer.Builder().build(), "conv")
        .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "pool")
        .addLayer(
            "out",
            new OutputLayer.Builder(LossFunction.MCXENT)
                .nOut(3)
                .activation(Activation.SOFTMAX)
                .build(),
            "sum")
        .setOutputs("out")
        .build();
  }
}
