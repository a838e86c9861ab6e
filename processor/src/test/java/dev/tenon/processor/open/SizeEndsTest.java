package dev.tenon.processor.open;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.empty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Ranges that go too far: what would leave that out, and what is to blame. */
class SizeEndsTest {
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;

  @Test
  void blamesTheEndBelowWhichNothingWorks() {
    TestNetwork network =
        headed(
            square().block("conv", Convolution.class, "filters", 4, "kernel", 5, "mode", TRUNCATE));

    assertThat(Refused.place(Refused.error(network), network)).isEqualTo("minHeight");
  }

  @Test
  void blamesTheSideThatDoesNotWork() {
    TestNetwork network =
        headed(
            square()
                .block(
                    "conv",
                    Convolution.class,
                    new Object[] {"filters", 4, "kernel", new int[] {1, 5}, "mode", TRUNCATE}));

    assertThat(Refused.place(Refused.error(network), network)).isEqualTo("minWidth");
  }

  /** An end that is left out is the usual number. */
  @Test
  void blamesTheOnlyEndThatIsWritten() {
    TestNetwork network =
        headed(
            empty()
                .block(
                    "input",
                    Input.class,
                    new Object[] {"channels", 3, "height", 9, "width", 9, "minWidth", 1})
                .block("conv", Convolution.class, "filters", 4, "kernel", 5, "mode", TRUNCATE));

    assertThat(Refused.place(Refused.error(network), network)).isEqualTo("minWidth");
    assertThat(Refused.error(network).fixes())
        .extracting(Diagnostic.Fix::text)
        .containsExactly("minWidth = 5");
  }

  /** What is open is the size of one input; the others are as they are. */
  @Test
  void ofOneInputBesideAnother() {
    TestNetwork network =
        empty()
            .block("fixed", Input.class, "channels", 3, "height", 8, "width", 8)
            .block(
                "open",
                Input.class,
                new Object[] {"channels", 3, "height", 9, "width", 9, "minHeight", 1})
            .block("conv", Convolution.class, "filters", 4, "kernel", 5, "mode", TRUNCATE)
            .block("scores", Classifier.class, "classes", 2)
            .block(
                "whole",
                List.of("fixed"),
                Convolution.class,
                new Object[] {"filters", 4, "kernel", 8, "mode", TRUNCATE})
            .block("other", Classifier.class, "classes", 2);

    assertErrors(
        network,
        """
        [TEN220] Input 'open' admits height = 1, but then Convolution 'conv' cannot slide over 3×1×9: its kernel 5×5 is higher.
          where  TestNet.open  @Input(channels = 3, height = 9, minHeight = 1, width = 9)
          trace  open 3×1×9 → conv
          fix    minHeight = 5                     (the network then checks)""");
  }

  private static TestNetwork square() {
    Object[] input = {
      "channels",
      3,
      "height",
      32,
      "minHeight",
      1,
      "maxHeight",
      40,
      "width",
      32,
      "minWidth",
      1,
      "maxWidth",
      40
    };
    return empty().block("input", Input.class, input);
  }

  private static TestNetwork headed(TestNetwork network) {
    return network
        .block("pooled", GlobalPool.class)
        .block("scores", Classifier.class, "classes", 2);
  }
}
