package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;

import dev.tenon.block.Fire;
import dev.tenon.block.Inception;
import dev.tenon.layer.Convolution;
import org.junit.jupiter.api.Test;

/** A 1×1 convolution that is there to have fewer channels, and has more. */
class WideningReductionTest {

  @Test
  void ofTheBlocksThatReduce() {
    assertWarns(
        image(32)
            .block("stem", Convolution.class, "filters", 32)
            .block(
                "mixed",
                Inception.class,
                "conv1x1",
                8,
                "reduce3x3",
                40,
                "conv3x3",
                8,
                "reduce5x5",
                32,
                "conv5x5",
                8,
                "poolProjection",
                64)
            .block("fire", Fire.class, "squeeze", 96, "expand1x1", 8, "expand3x3", 8),
        "TEN605 mixed",
        "TEN605 fire");
  }
}
