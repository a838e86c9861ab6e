package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.block.Inception;
import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Explanation;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** What an open network is told: the smallest setting that does not work, and what would help. */
class OpenCheckTest {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  @Test
  void acceptsWhatFitsAtEverySize() {
    assertThat(
            errors(
                classified(
                    square(1, 100).block("conv", Convolution.class, "filters", 4, "stride", 2))))
        .isEmpty();
  }

  @Test
  void namesTheSmallestHeightAtWhichBranchesDoNotMeet() {
    TestNetwork network =
        classified(downAndUp(32, 100).block("sum", List.of("up", "input"), Add.class));

    assertThat(errors(network))
        .containsExactly(
            """
            [TEN220] Input 'input' admits height = 33, but then Add 'sum' cannot add 3×32×64 to 3×33×64: the heights differ.
              where  TestNet.input  @Input(channels = 3, height = 64, maxHeight = 100, maxWidth = 100, minHeight = 32, minWidth = 32, width = 64)
              trace  input 3×33×64 → down 3×16×32 → up 3×32×64 → sum
                     input 3×33×64 → sum
              fix    multipleOf = 2                    (the network then checks)
              see    docs/errors/TEN220.md""");
  }

  @Test
  void raisesTheEndBelowWhichNothingFits() {
    TestNetwork network =
        classified(
            square(2, 100, "height", 64, "width", 64)
                .block(
                    "conv",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    7,
                    "mode",
                    ConvolutionMode.Truncate));

    assertThat(errors(network))
        .singleElement()
        .asString()
        .contains("[TEN220]", "height = 2,", "its kernel 7×7 is higher")
        .contains("fix    minHeight = 7, minWidth = 7 ");
  }

  /** A stride of 2 is a shortcut only where it leaves neither height nor width another. */
  @Test
  void leavesOutAHeightOrAWidthWhereOnlyBothTogetherDoNotFit() {
    TestNetwork network =
        classified(
            square(1, 40, "height", 32, "width", 32)
                .block("first", InvertedResidual.class, "filters", 3, "stride", 2)
                .block("second", InvertedResidual.class, "filters", 3, "stride", 2));

    assertThat(errors(network))
        .singleElement()
        .asString()
        .startsWith("[TEN223] Input 'input' admits height = 1, width = 1, but then")
        .contains(
            "fix    minHeight = 3                     (the network then checks)\n"
                + "     or  minWidth = 3                      (the network then checks)");
  }

  /** The widths are those of the image; only they are wrong, since the heights have one value. */
  @Test
  void looksAtHeightsAndWidthsEachOnTheirOwn() {
    TestNetwork network =
        classified(
            empty()
                .block(
                    "input", Input.class, "channels", 3, "height", 9, "minWidth", 1, "maxWidth", 20)
                .block(
                    "conv",
                    Convolution.class,
                    new Object[] {
                      "filters", 4, "kernel", new int[] {1, 3}, "mode", ConvolutionMode.Truncate
                    }));

    assertThat(errors(network)).singleElement().asString().contains("cannot slide over 3×9×1");
  }

  @Test
  void wantsOneGraphForAllSizes() {
    TestNetwork network =
        classified(
            downAndUp(16, 100).block("joined", List.of("up", "input"), Concat.class, "crop", true));

    assertThat(errors(network))
        .singleElement()
        .asString()
        .startsWith(
            "[TEN223] Input 'input' admits height = 17, but then the network is another graph "
                + "than usually: 'joined/crop2' is added.")
        .contains("fix    multipleOf = 2 ");
  }

  @Test
  void keepsTheRemainderThatTheUsualSizeHas() {
    TestNetwork network =
        classified(
            square(13, 100, "height", 45, "width", 45)
                .block(
                    "conv",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    1,
                    "stride",
                    4,
                    "mode",
                    ConvolutionMode.Strict));

    assertThat(errors(network))
        .singleElement()
        .asString()
        .contains("fix    multipleOf = 4, remainder = 1 ");
  }

  @Test
  void checksEveryNumberOfClasses() {
    TestNetwork network =
        ofImage(3, 8, 8).block("scores", Classifier.class, "classes", 9, "minClasses", 1);

    assertThat(errors(network))
        .singleElement()
        .asString()
        .startsWith("[TEN221] Classifier 'scores' admits classes = 1, but then Classifier 'scores'")
        .contains("fix    minClasses = 2 ");
  }

  @Test
  void checksEveryWidth() {
    TestNetwork network =
        classified(
            ofImage(3, 32, 32)
                .widths(1, 0.5, 2)
                .block("stem", Convolution.class, "filters", 12)
                .block("grouped", Convolution.class, "filters", 12, "groups", 3));

    assertThat(errors(network))
        .singleElement()
        .asString()
        .startsWith(
            "[TEN222] TestNet admits width multiplier 0.5, but then Convolution 'grouped' cannot "
                + "split 8 channels into 3 groups.")
        .contains("fix    @Widths({1.0, 2.0}) ");
  }

  /** 16 and 24 become 8 each, which makes a shortcut possible. */
  @Test
  void wantsOneGraphForAllWidths() {
    TestNetwork network =
        classified(
            ofImage(3, 32, 32)
                .widths(0.35, 1)
                .block("first", InvertedResidual.class, "filters", 16)
                .block("second", InvertedResidual.class, "filters", 24));

    assertThat(errors(network)).singleElement().asString().contains("[TEN223]", "'second/add'");
  }

  @Test
  void looksAtEverySizeAtEveryWidth() {
    TestNetwork network =
        classified(
            square(1, 40)
                .widths(0.5, 1)
                .block("stem", Convolution.class, "filters", 16)
                .block("body", InvertedResidual.class, "filters", 16)
                .block(
                    "mixed",
                    Inception.class,
                    new Object[] {"conv1x1", 8, "conv3x3", 8, "conv5x5", 8}));

    assertThat(errors(network)).isEmpty();
  }

  /** A product that is too large is so at the largest of everything. */
  @Test
  void findsWhatIsTooLarge() {
    TestNetwork network =
        square(1, 20_000)
            .block("up", Convolution.class, "filters", 2_000_000_000, "kernel", 1)
            .block("hidden", Dense.class, "units", 1_000_000_000)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(errors(network)).singleElement().asString().contains("64 bits");
  }

  /** Neither 250 rows of 16 pixels are too large nor 16 rows of 250. */
  @Test
  void makesTheLargestSizeSmallerInBothDirectionsOrInOne() {
    TestNetwork network =
        square(1, 250, "height", 16, "width", 16)
            .block("up", Convolution.class, "filters", 2_000_000_000, "kernel", 1)
            .block("hidden", Dense.class, "units", 1_000_000)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(errors(network))
        .singleElement()
        .asString()
        .startsWith("[TEN220] Input 'input' admits height = 250, width = 250, but then")
        .contains(
            "fix    maxHeight = 67, maxWidth = 67 ", "or  maxHeight = 18 ", "or  maxWidth = 18 ");
  }

  private static TestNetwork square(int least, int most, Object... more) {
    Object[] ends = {
      "channels", 3, "minHeight", least, "maxHeight", most, "minWidth", least, "maxWidth", most
    };
    return empty().block("input", Input.class, Stream.of(ends, more).flatMap(Stream::of).toArray());
  }

  private static TestNetwork downAndUp(int least, int most) {
    return square(least, most, "height", 64, "width", 64)
        .block("down", MaxPool.class)
        .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2);
  }

  private static TestNetwork classified(TestNetwork network) {
    return network
        .block("pooled", GlobalPool.class)
        .block("scores", Classifier.class, "classes", 2);
  }

  private static List<String> errors(TestNetwork network) {
    return CHECKER.check(network.decl()) instanceof Verdict.Rejected rejected
        ? rejected.errors().stream().map(Explanation::of).toList()
        : List.of();
  }
}
