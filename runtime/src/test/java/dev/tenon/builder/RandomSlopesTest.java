package dev.tenon.builder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

class RandomSlopesTest {

  @ParameterizedTest
  @EnumSource(names = {"DOUBLE", "HALF"})
  void cannotBeTrained(DataType type) {
    assertThatThrownBy(() -> RandomSlopes.check("NetBuilder", type, with(dense(Activation.RRELU))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "NetBuilder: dataType(%s) cannot train 'hidden': RRELU draws its slopes as FLOAT. Use LEAKYRELU, or FLOAT.",
            type);
    assertThatThrownBy(
            () ->
                RandomSlopes.check("NetBuilder", type, with(new ActivationLayer(Activation.RRELU))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void canBeTrainedInFloat() {
    assertThatCode(
            () -> RandomSlopes.check("NetBuilder", DataType.FLOAT, with(dense(Activation.RRELU))))
        .doesNotThrowAnyException();
  }

  @Test
  void otherActivationsHaveAnyType() {
    assertThatCode(
            () ->
                RandomSlopes.check(
                    "NetBuilder", DataType.DOUBLE, with(dense(Activation.LEAKYRELU))))
        .doesNotThrowAnyException();
  }

  private static Layer dense(Activation activation) {
    return new DenseLayer.Builder().nOut(4).activation(activation).build();
  }

  private static ComputationGraphConfiguration with(Layer hidden) {
    return new NeuralNetConfiguration.Builder()
        .graphBuilder()
        .addInputs("input")
        .addLayer("hidden", hidden, "input")
        .addLayer(
            "output",
            new OutputLayer.Builder().nOut(2).activation(Activation.SOFTMAX).build(),
            "hidden")
        .setOutputs("output")
        .setInputTypes(InputType.feedForward(3))
        .build();
  }
}
