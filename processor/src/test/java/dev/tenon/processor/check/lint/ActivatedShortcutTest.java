package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** A projection shortcut that lets no negative number through. */
class ActivatedShortcutTest {

  @Test
  void ofAResidualBlockOrOfBlocksThatAreOne() {
    assertWarns(
        image(32)
            .block("body", Residual.class, "filters", 8, "projectionActivation", Activation.RELU),
        "TEN604 body");
    assertWarns(
        image(32)
            .block("main", List.of("input"), Convolution.class, "filters", 8)
            .block("projection", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("sum", List.of("main", "projection"), Add.class),
        "TEN604 projection");
  }

  @Test
  void unlessTheActivationIsSigned() {
    assertSilent(
        image(32)
            .block("body", Residual.class, "filters", 8, "projectionActivation", Activation.TANH));
  }

  /** Both see single pixels: neither is the shortcut of the other. */
  @Test
  void norWhereTwinsAreAdded() {
    assertSilent(
        image(32)
            .block("one", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("other", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("sum", List.of("one", "other"), Add.class));
  }

  @Test
  void isMadeLinearWhereItsActivationIsWritten() {
    assertThat(
            Checks.fixes(
                headed(
                    image(32)
                        .block(
                            "body",
                            Residual.class,
                            "filters",
                            8,
                            "projectionActivation",
                            Activation.RELU))))
        .containsExactly("projectionActivation = IDENTITY");
    assertThat(
            Checks.fixes(
                headed(
                    image(32)
                        .block("main", List.of("input"), Convolution.class, "filters", 8)
                        .block(
                            "projection",
                            List.of("input"),
                            Convolution.class,
                            "filters",
                            8,
                            "kernel",
                            1)
                        .block("sum", List.of("main", "projection"), Add.class))))
        .containsExactly("activation = IDENTITY");
  }
}
