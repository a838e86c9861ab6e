package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
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
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** What an open network is told: the smallest setting that does not work, and what would help. */
class OpenCheckTest {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  private static TestNetwork open(int least, int most, Object... more) {
    Object[] ends = {
      "channels", 3, "minHeight", least, "maxHeight", most, "minWidth", least, "maxWidth", most
    };
    Object[] all =
        java.util.stream.Stream.of(ends, more).flatMap(java.util.Arrays::stream).toArray();
    return empty().block("input", Input.class, all);
  }

  private static String errors(TestNetwork network) {
    return CHECKER.check(network.decl()) instanceof Verdict.Rejected rejected
        ? String.join("\n", rejected.errors().stream().map(Explanation::of).toList())
        : "";
  }

  @Test
  void acceptsWhatFitsAtEverySize() {
    assertThat(
            errors(
                open(1, 100)
                    .block("conv", Convolution.class, "filters", 4, "stride", 2)
                    .block("pooled", GlobalPool.class)
                    .block("scores", Classifier.class, "classes", 2)))
        .isEmpty();
  }

  @Test
  void namesTheSmallestHeightAtWhichBranchesDoNotMeet() {
    System.out.println(
        errors(
            open(32, 100, "height", 64, "width", 64)
                .block("down", MaxPool.class)
                .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2)
                .block("sum", List.of("up", "input"), Add.class)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 2, "minClasses", 1)));
    System.out.println(
        errors(
            open(2, 100, "height", 64, "width", 64)
                .block(
                    "big",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    7,
                    "mode",
                    ConvolutionMode.Truncate)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 2)));
    System.out.println(
        errors(
            open(16, 100, "height", 64, "width", 64)
                .block("down", MaxPool.class)
                .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2)
                .block("sum", List.of("up", "input"), Concat.class, "crop", true)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 2)));
    System.out.println(
        errors(
            TestNetwork.ofImage(3, 32, 32)
                .widths(1, 0.5, 2)
                .block("a", Convolution.class, "filters", 12, "groups", 3)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 2)));
    System.out.println(
        errors(
            TestNetwork.ofImage(3, 32, 32)
                .widths(0.5, 2)
                .block("a", Convolution.class, "filters", 12, "groups", 3)
                .block("pooled", GlobalPool.class)
                .block("scores", Classifier.class, "classes", 2, "minClasses", 4)));
  }
}
