package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Activate;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.Upsample;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Dropout changes the variance that batch normalisation learns. */
class DropoutBeforeBatchNormTest {

  private static TestNetwork conv() {
    return image(32).block("conv", Convolution.class, "filters", 8);
  }

  private static TestNetwork dropped(TestNetwork network) {
    return network.block("dropped", Dropout.class, "value", 0.5);
  }

  private static TestNetwork relu(TestNetwork network, String name) {
    return network.block(name, Activate.class, "value", Activation.RELU);
  }

  @Test
  void betweenConvolutionAndNormalisation() {
    assertWarns(dropped(conv()).block("norm", BatchNorm.class), "TEN607 dropped");
    assertWarns(
        relu(dropped(relu(conv(), "before")), "after").block("norm", BatchNorm.class),
        "TEN607 dropped");
    assertWarns(
        dropped(conv().block("before", MaxPool.class))
            .block("after", MaxPool.class)
            .block("norm", BatchNorm.class),
        "TEN607 dropped");
    assertWarns(
        dropped(image(3).block("conv", Convolution.class, "filters", 8).block("up", Upsample.class))
            .block("after", GlobalPool.class)
            .block("norm", BatchNorm.class),
        "TEN607 dropped");
  }

  @Test
  void notAfterNormalisation() {
    assertSilent(
        dropped(image(32).block("norm", BatchNorm.class))
            .block("conv", Convolution.class, "filters", 8));
    assertSilent(relu(dropped(conv()), "after").block("last", Convolution.class, "filters", 8));
  }

  @Test
  void notWhereNoWeightsComeBefore() {
    assertSilent(dropped(image(32)).block("norm", BatchNorm.class));
    assertSilent(
        dropped(relu(image(32).block("first", BatchNorm.class), "relu"))
            .block("norm", BatchNorm.class));
  }

  /** It normalises as well. */
  @Test
  void notAcrossLocalResponseNormalisation() {
    assertSilent(
        dropped(conv().block("local", LocalResponseNorm.class)).block("norm", BatchNorm.class));
    assertSilent(
        dropped(conv()).block("local", LocalResponseNorm.class).block("norm", BatchNorm.class));
  }

  @Test
  void isShownAtTheRate() {
    assertThat(Checks.warningPlaces(headed(dropped(conv()).block("norm", BatchNorm.class))))
        .containsExactly("dropped.value");
  }
}
