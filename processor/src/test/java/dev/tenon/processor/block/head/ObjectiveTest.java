package dev.tenon.processor.block.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Loss;
import java.util.EnumSet;
import java.util.Set;
import org.deeplearning4j.exception.DL4JInvalidConfigException;
import org.deeplearning4j.util.OutputLayerUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class ObjectiveTest {

  /** What DL4J rejects at {@code build()} is an error here, whatever else is one too. */
  @ParameterizedTest
  @EnumSource
  void rejectsWhatDeeplearning4jRejects(Loss loss) {
    Set<Activation> clashing = EnumSet.noneOf(Activation.class);
    Set<Activation> rejected = EnumSet.noneOf(Activation.class);
    for (Activation activation : Activation.values()) {
      if (new Objective(activation, loss).clash().isPresent()) {
        clashing.add(activation);
      }
      if (isRejectedByDeeplearning4j(activation, loss)) {
        rejected.add(activation);
      }
    }

    assertThat(clashing).containsAll(rejected);
  }

  @Test
  void rejectsWhatDeeplearning4jForgets() {
    assertThat(new Objective(Activation.GELU, Loss.MCXENT).clash()).isPresent();
    assertThat(new Objective(Activation.MISH, Loss.XENT).clash()).isPresent();
    assertThat(new Objective(Activation.RECTIFIEDTANH, Loss.MCXENT).clash()).isPresent();
    assertThat(new Objective(Activation.TANH, Loss.KL_DIVERGENCE).clash()).isPresent();
    assertThat(new Objective(Activation.IDENTITY, Loss.POISSON).clash()).isPresent();
    assertThat(new Objective(Activation.RRELU, Loss.WASSERSTEIN).clash()).isPresent();
  }

  @Test
  void acceptsTheUsualPairs() {
    assertThat(new Objective(Activation.SOFTMAX, Loss.MCXENT).clash()).isEmpty();
    assertThat(new Objective(Activation.SOFTMAX, Loss.NEGATIVELOGLIKELIHOOD).clash()).isEmpty();
    assertThat(new Objective(Activation.SOFTMAX, Loss.SPARSE_MCXENT).clash()).isEmpty();
    assertThat(new Objective(Activation.SOFTMAX, Loss.KL_DIVERGENCE).clash()).isEmpty();
    assertThat(new Objective(Activation.SIGMOID, Loss.XENT).clash()).isEmpty();
    assertThat(new Objective(Activation.IDENTITY, Loss.MSE).clash()).isEmpty();
    assertThat(new Objective(Activation.TANH, Loss.HINGE).clash()).isEmpty();
    assertThat(new Objective(Activation.SOFTPLUS, Loss.POISSON).clash()).isEmpty();
    assertThat(new Objective(Activation.IDENTITY, Loss.WASSERSTEIN).clash()).isEmpty();
  }

  /** The alternatives do not clash again. */
  @ParameterizedTest
  @EnumSource
  void suggestsWhatGoesTogether(Loss loss) {
    for (Activation activation : Activation.values()) {
      new Objective(activation, loss)
          .clash()
          .ifPresent(
              clash -> {
                assertThat(new Objective(clash.otherActivation(), loss).clash()).isEmpty();
                clash
                    .otherLoss()
                    .ifPresent(
                        other -> assertThat(new Objective(activation, other).clash()).isEmpty());
              });
    }
  }

  private static boolean isRejectedByDeeplearning4j(Activation activation, Loss loss) {
    try {
      OutputLayerUtil.validateOutputLayerConfiguration(
          "head",
          5,
          false,
          org.nd4j.linalg.activations.Activation.valueOf(activation.name()).getActivationFunction(),
          LossFunction.valueOf(loss.name()).getILossFunction());
      return false;
    } catch (DL4JInvalidConfigException rejection) {
      return true;
    }
  }
}
