package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Output;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Every loss with every activation: Tenon rejects the pair, or DL4J can train with it. */
class ObjectiveAgreementTest {

  @ParameterizedTest
  @EnumSource
  void trains(LossFunction loss) {
    for (Activation activation : Activation.values()) {
      TestNetwork network =
          TestNetwork.ofVector(4)
              .block("out", Output.class, "units", 4, "activation", activation, "loss", loss);

      assertThat(Declared.onExecution(network.decl(), 2))
          .isIn(Agreement.ACCEPTED, Refusal.LOSS_MISMATCH.toString());
    }
  }
}
