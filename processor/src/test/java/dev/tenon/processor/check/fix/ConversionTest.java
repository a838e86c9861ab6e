package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put before a head that cannot use what it is given. */
class ConversionTest {
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

  /** What the second of them consumes is the first. */
  @Test
  void ofAClipThatIsAParameter() {
    assertThat(
            fixes(
                clip()
                    .block("scores", List.of("conv"), Classifier.class, "classes", 2)
                    .taking(Kind.CLIP)))
        .startsWith(
            "@GlobalPool Sequence pooled(Clip conv) and @LastStep Vector lastStep(Sequence pooled)"
                + " before 'scores'");
  }

  @Test
  void beforeAnAnnotationOfAChain() {
    assertThat(
            fixes(TestNetwork.ofSequence(4, 7).link("classifier", Classifier.class, "classes", 2)))
        .contains("@LastStep before @Classifier", "@GlobalPool before @Classifier");
  }

  private static List<String> fixes(TestNetwork network) {
    return Mistaken.in(network).fixes();
  }

  private static TestNetwork clip() {
    return TestNetwork.ofClip(3, 8, 8, 5).block("conv", Convolution.class, "filters", 8);
  }
}
