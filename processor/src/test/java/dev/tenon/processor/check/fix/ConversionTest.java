package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put before a head that cannot use what it is given. */
class ConversionTest {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  @Test
  void ofASequenceToAVector() {
    assertThat(fixes(TestNetwork.ofSequence(4, 7).block("scores", Classifier.class, "classes", 2)))
        .contains(
            "@LastStep Vector lastStep() before 'scores'",
            "@GlobalPool Vector pooled() before 'scores'");
  }

  @Test
  void ofAClipToASequence() {
    assertThat(fixes(clip().block("scores", SequenceClassifier.class, "classes", 2)))
        .contains("@GlobalPool Sequence pooled() before 'scores'");
  }

  /** It takes two blocks. */
  @Test
  void ofAClipToAVector() {
    assertThat(fixes(clip().block("scores", Classifier.class, "classes", 2)))
        .startsWith(
            "@GlobalPool Sequence pooled() and @LastStep Vector lastStep() before 'scores'");
  }

  private static List<String> fixes(TestNetwork network) {
    return CHECKER.check(network.decl()) instanceof Verdict.Rejected rejected
        ? rejected.errors().stream()
            .flatMap(error -> error.fixes().stream())
            .map(Diagnostic.Fix::text)
            .toList()
        : List.of();
  }

  private static TestNetwork clip() {
    return TestNetwork.ofClip(3, 8, 8, 5).block("conv", Convolution.class, "filters", 8);
  }
}
