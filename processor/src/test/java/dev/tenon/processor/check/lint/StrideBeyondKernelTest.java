package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Pixels that a stride jumps over. */
class StrideBeyondKernelTest {

  @Test
  void ofAPoolingOrAConvolution() {
    assertWarns(image(32).block("pool", MaxPool.class, "kernel", 2, "stride", 3), "TEN603 pool");
    assertWarns(
        image(32).block("conv", Convolution.class, "filters", 8, "kernel", 1, "stride", 2),
        "TEN603 conv");
  }

  @Test
  void thatATransposedConvolutionLeavesEmpty() {
    assertThat(
            Checks.warningTexts(
                headed(
                    image(8).block("up", TransposedConvolution.class, "filters", 8, "stride", 4))))
        .singleElement()
        .asString()
        .contains("steps by 4×4 with a kernel of 2×2: nothing fills the pixels in between");
  }

  @Test
  void inOneDirection() {
    assertWarns(
        image(32).block("pool", MaxPool.class, "kernel", 2, "stride", new int[] {3, 2}),
        "TEN603 pool");
    assertWarns(
        image(32).block("pool", MaxPool.class, "kernel", 2, "stride", new int[] {2, 3}),
        "TEN603 pool");
  }

  @Test
  void thatAnotherBlockReads() {
    assertSilent(
        image(32)
            .block("main", List.of("input"), Convolution.class, "filters", 8, "stride", 2)
            .block(
                "projection",
                List.of("input"),
                Convolution.class,
                "filters",
                8,
                "kernel",
                1,
                "stride",
                2,
                "activation",
                Activation.IDENTITY)
            .block("sum", List.of("main", "projection"), Add.class));
  }
}
