package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Diagnostic;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Ranges with sizes that do not work between others that do. */
class SizeStepsTest {
  private static final ConvolutionMode STRICT = ConvolutionMode.Strict;

  @Test
  void multiplesOfWhatTheyAreMultiplesOfAlready() {
    assertFixes(fitting(4, 0, "height", 32, "width", 32, "multipleOf", 2), "multipleOf = 4");
  }

  @Test
  void anotherRemainderOfOtherMultiples() {
    assertFixes(
        fitting(6, 3, "height", 39, "width", 39, "multipleOf", 2, "remainder", 1),
        "multipleOf = 6, remainder = 3");
  }

  @Test
  void theSameRemainderOfOtherMultiples() {
    assertFixes(
        fitting(6, 1, "height", 37, "width", 37, "multipleOf", 3, "remainder", 1),
        "multipleOf = 6");
  }

  @Test
  void noMultiplesWhereHeightAndWidthLeaveDifferentRemainders() {
    TestNetwork network =
        headed(
            input(16, 60, "height", 32, "width", 33)
                .block(
                    "pool",
                    MaxPool.class,
                    new Object[] {
                      "kernel", new int[] {4, 1}, "stride", new int[] {4, 4}, "mode", STRICT
                    }));

    assertFixes(network, "minHeight = 32, maxHeight = 32, minWidth = 33, maxWidth = 33");
  }

  @Test
  void noMultiplesBeyondAnyStride() {
    assertFixes(fitting(128, 0, "height", 256, "width", 256), "multipleOf = 128");
    assertFixes(
        fitting(129, 0, "height", 258, "width", 258),
        "minHeight = 258, maxHeight = 258, minWidth = 258, maxWidth = 258");
  }

  @Test
  void blamesTheMultiplesIfSomeSizesInBetweenDoNotWork() {
    TestNetwork network = fitting(4, 0, "height", 32, "width", 32, "multipleOf", 2);

    assertThat(Refused.place(Refused.error(network), network)).isEqualTo("multipleOf");
  }

  /** Fits only where the size leaves a remainder when divided by the step. */
  private static TestNetwork fitting(int step, int remainder, Object... more) {
    int kernel = remainder == 0 ? step : remainder;
    return headed(
        input(16, 300, more)
            .block("pool", MaxPool.class, "kernel", kernel, "stride", step, "mode", STRICT));
  }

  private static TestNetwork input(int least, int most, Object... more) {
    Object[] ends = {
      "channels", 3, "minHeight", least, "maxHeight", most, "minWidth", least, "maxWidth", most
    };
    return empty().block("input", Input.class, Stream.of(ends, more).flatMap(Stream::of).toArray());
  }

  private static TestNetwork headed(TestNetwork network) {
    return network
        .block("pooled", GlobalPool.class)
        .block("scores", Classifier.class, "classes", 2);
  }

  private static void assertFixes(TestNetwork network, String... fixes) {
    assertThat(Refused.error(network).fixes())
        .extracting(Diagnostic.Fix::text)
        .containsExactly(fixes);
  }
}
