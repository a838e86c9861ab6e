package dev.tenon.processor.open;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.empty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Ranges of sizes of which some do not work: what would leave those out, and what is to blame. */
class SizeRangeTest {
  private static final ConvolutionMode STRICT = ConvolutionMode.Strict;
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;

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

    assertThat(Place.of(error(network), network)).isEqualTo("multipleOf");
  }

  @Test
  void blamesTheEndBelowWhichNothingWorks() {
    TestNetwork network =
        headed(
            input(1, 40, "height", 32, "width", 32)
                .block("conv", Convolution.class, "filters", 4, "kernel", 5, "mode", TRUNCATE));

    assertThat(Place.of(error(network), network)).isEqualTo("minHeight");
  }

  @Test
  void blamesTheSideThatDoesNotWork() {
    TestNetwork network =
        headed(
            input(1, 40, "height", 32, "width", 32)
                .block(
                    "conv",
                    Convolution.class,
                    new Object[] {"filters", 4, "kernel", new int[] {1, 5}, "mode", TRUNCATE}));

    assertThat(Place.of(error(network), network)).isEqualTo("minWidth");
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

    assertThat(Place.of(error(network), network)).isEqualTo("minWidth");
    assertFixes(network, "minWidth = 5");
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
    assertThat(error(network).fixes()).extracting(Diagnostic.Fix::text).containsExactly(fixes);
  }

  private static Diagnostic error(TestNetwork network) {
    Verdict verdict = new Checker(BlockTypes.load()).check(network.decl());
    List<Diagnostic> errors = ((Verdict.Rejected) verdict).errors();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }
}
