package dev.tenon.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.FeatureMap;
import java.util.function.UnaryOperator;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
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

  /** They are computed with, while all others are only started with. */
  @Test
  void isOfLockedGammaAndBeta() {
    String fingerprint = fingerprint(new BatchNormalization.Builder(true));

    assertThat(fingerprint(new BatchNormalization.Builder(true).gamma(2)))
        .isNotEqualTo(fingerprint);
    assertThat(fingerprint(new BatchNormalization.Builder(true).beta(2))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(new BatchNormalization.Builder().gamma(2).beta(2)))
        .isNotEqualTo(fingerprint)
        .isEqualTo(fingerprint(new BatchNormalization.Builder()));
  }

  /** That have keys of the same name. */
  @Test
  void isOfTheFactorsOfOtherNormalisations() {
    assertThat(fingerprint(new LocalResponseNormalization.Builder().beta(0.5)))
        .isNotEqualTo(fingerprint(new LocalResponseNormalization.Builder()));
  }

  @Test
  void isNotOfTheTrainingOfLayersInsideOfOthers() {
    assertThat(fingerprint(new LastTimeStep(lstm().updater(new Adam(0.1)).build())))
        .isEqualTo(fingerprint(new LastTimeStep(lstm().build())))
        .isNotEqualTo(fingerprint(new LastTimeStep(lstm().nOut(7).build())));
  }

  @Test
  void tellsWhatIsReadThroughACopy() {
    assertThat(copying("first")).isNotEqualTo(copying("second"));
  }

  @Test
  void tellsWhatAnOutputIsACopyOf() {
    assertThat(copied("first")).isNotEqualTo(copied("second"));
  }

  @Test
  void outlivesSaving() {
    ComputationGraphConfiguration network = network(UnaryOperator.identity());

    assertThat(GraphFingerprint.of(ComputationGraphConfiguration.fromJson(network.toJson())))
        .isEqualTo(GraphFingerprint.of(network));
  }

  private static String copied(String layer) {
    return GraphFingerprint.of(
        twoLayers().addVertex("copy", new ScaleVertex(1), layer).setOutputs("copy").build());
  }

  private static String copying(String layer) {
    return GraphFingerprint.of(
        twoLayers()
            .addVertex("copy", new ScaleVertex(1), layer)
            .addVertex("out", new ShiftVertex(2), "copy")
            .setOutputs("out")
            .build());
  }

  private static GraphBuilder twoLayers() {
    return new NeuralNetConfiguration.Builder()
        .graphBuilder()
        .allowDisconnected(true)
        .addInputs("in")
        .setInputTypes(Exported.type(new FeatureMap(4, 9, 8)))
        .addLayer("first", new BatchNormalization(), "in")
        .addLayer("second", new BatchNormalization(), "in");
  }

  private static LSTM.Builder lstm() {
    return new LSTM.Builder().nIn(4).nOut(6);
  }

  private static String fingerprint(Layer.Builder<?> layer) {
    return fingerprint(layer.<Layer>build());
  }

  private static String fingerprint(Layer layer) {
    return GraphFingerprint.of(
        new NeuralNetConfiguration.Builder()
            .graphBuilder()
            .addInputs("in")
            .addLayer("out", layer, "in")
            .setOutputs("out")
            .build());
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
