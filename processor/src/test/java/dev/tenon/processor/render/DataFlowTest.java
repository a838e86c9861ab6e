package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.layer.Activate;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

class DataFlowTest {

  @Test
  void anActivationOverwritesTheUsersInput() {
    TestNetwork network = image().block("relu", Activate.class, "value", Activation.RELU);

    assertThat(copies(network, "relu")).isTrue();
  }

  @Test
  void anActivationOverwritesWhatIsOnlyHandedOn() {
    TestNetwork network =
        image()
            .block("drop", Dropout.class, "value", 0.5)
            .block("crop", Crop.class, "value", 1)
            .block("relu", Activate.class, "value", Activation.RELU);

    assertThat(copies(network, "relu")).isTrue();
  }

  @Test
  void anActivationOverwritesWhatAShortcutConsumesToo() {
    TestNetwork network =
        image()
            .block("conv", Convolution.class, "filters", 3)
            .block("relu", Activate.class, "value", Activation.RELU)
            .block("sum", List.of("conv", "relu"), Add.class);

    assertThat(copies(network, "relu")).isTrue();
  }

  @Test
  void anActivationMayOverwriteWhatNothingElseConsumes() {
    TestNetwork network =
        image()
            .block("norm", BatchNorm.class)
            .block("relu", Activate.class, "value", Activation.RELU)
            .block("tanh", Activate.class, "value", Activation.TANH);

    assertThat(copies(network, "relu")).isFalse();
    assertThat(copies(network, "tanh")).isFalse();
    assertThat(copies(network, "norm")).isFalse();
  }

  @Test
  void theIdentityOverwritesNothing() {
    TestNetwork network = image().block("same", Activate.class, "value", Activation.IDENTITY);

    assertThat(copies(network, "same")).isFalse();
  }

  @Test
  void aCropCutsAView() {
    TestNetwork network =
        image()
            .block("first", Crop.class, "value", 1)
            .block("drop", Dropout.class, "value", 0.5)
            .block("second", Crop.class, "value", 1)
            .block("conv", Convolution.class, "filters", 3)
            .block("third", Crop.class, "value", 1);

    assertThat(copies(network, "first")).as("of what the user feeds").isTrue();
    assertThat(copies(network, "second")).as("of a crop that is handed on").isTrue();
    assertThat(copies(network, "third")).as("of what a layer computed").isFalse();
  }

  @Test
  void aSequenceStemsFromTheInputOfItsFirstBranch() {
    Plan plan =
        Plans.of(
            TestNetwork.empty()
                .block("first", Input.class, "size", 4, "steps", 5)
                .block("second", Input.class, "size", 4, "steps", 5)
                .block("words", List.of("second"), Lstm.class, "units", 4)
                .block("sum", List.of("words", "first"), Add.class)
                .block("last", LastStep.class));

    assertThat(new DataFlow(plan).networkInput(Plans.vertex(plan, "last"))).isEqualTo("second");
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }

  private static boolean copies(TestNetwork network, String vertex) {
    Plan plan = Plans.of(network);
    return new DataFlow(plan).reasonToCopy(Plans.vertex(plan, vertex)).isPresent();
  }
}
