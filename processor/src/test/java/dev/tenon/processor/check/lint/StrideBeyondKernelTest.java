package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
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
