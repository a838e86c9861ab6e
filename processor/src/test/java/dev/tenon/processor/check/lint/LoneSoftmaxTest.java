package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Softmax over one value is always 1. */
class LoneSoftmaxTest {

  private static TestNetwork gate(int filters, Activation activation) {
    return image(32)
        .block("gate", Convolution.class, "filters", filters, "activation", activation)
        .block("after", Convolution.class, "filters", 8);
  }

  private static TestNetwork activated(int size, Activation activation) {
    return TestNetwork.ofVector(size).block("gate", Activate.class, "value", activation);
  }

  @Test
  void ofAConvolutionOrAnActivation() {
    assertWarns(gate(1, Activation.SOFTMAX), "TEN608 gate");
    assertWarns(activated(1, Activation.SOFTMAX), "TEN608 gate");
  }

  @Test
  void notOverSeveralNorAnotherFunction() {
    assertSilent(gate(8, Activation.SOFTMAX));
    assertSilent(gate(1, Activation.SIGMOID));
    assertSilent(activated(2, Activation.SOFTMAX));
    assertSilent(activated(1, Activation.SIGMOID));
  }

  @Test
  void fixIsTheFunctionForOneValue() {
    assertThat(Checks.fixes(headed(gate(1, Activation.SOFTMAX))))
        .containsExactly("activation = SIGMOID");
    assertThat(Checks.fixes(headed(activated(1, Activation.SOFTMAX))))
        .containsExactly("@Activate(SIGMOID)");
  }
}
