package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Which of the changes that resolve a mistake are shown: some show another mistake behind it. */
class BestFixesTest {
  private final Mistaken mistaken =
      Mistaken.in(
          TestNetwork.ofImage(3, 8, 8)
              .block(
                  "stem",
                  Convolution.class,
                  "filters",
                  4,
                  "kernel",
                  9,
                  "mode",
                  ConvolutionMode.Truncate)
              .block(
                  "body",
                  Convolution.class,
                  "filters",
                  4,
                  "kernel",
                  5,
                  "mode",
                  ConvolutionMode.Truncate)
              .block("scores", Classifier.class, "classes", 2));

  private final Candidate good = kernel(4);
  private final Candidate alsoGood = kernel(3);
  private final Candidate uncovering = kernel(6);
  private final Candidate alsoUncovering = kernel(7);

  @Test
  void theNextSettingMayBeBetter() {
    assertThat(found(phase(3, uncovering, good))).containsExactly("kernel = 4");
  }

  @Test
  void theFirstOfEquallyGoodSettingsIsShown() {
    assertThat(found(phase(3, uncovering, alsoUncovering))).containsExactly("kernel = 6");
  }

  @Test
  void aWorseFixIsNotShownBesideABetterOne() {
    assertThat(found(phase(3, uncovering), phase(3, good), phase(3, alsoGood)))
        .containsExactly("kernel = 4", "kernel = 3");
  }

  @Test
  void theSearchGoesOnWhereAnotherMistakeShows() {
    assertThat(found(phase(1, uncovering), phase(1, good))).containsExactly("kernel = 4");
  }

  @Test
  void anUnlikelyFixIsShownOnlyIfThereAreFew() {
    assertThat(found(phase(3, uncovering), phase(1, alsoUncovering))).containsExactly("kernel = 6");
    assertThat(found(phase(3, uncovering), phase(2, alsoUncovering)))
        .containsExactly("kernel = 6", "kernel = 7");
  }

  @Test
  void onlyWhatIsWantedIsShown() {
    assertThat(
            new Search(
                    mistaken.inspector(),
                    mistaken.problem(),
                    mistaken.findings(),
                    Effect::isComplete)
                .through(List.of(phase(3, uncovering))))
        .isEmpty();
  }

  private List<String> found(Phase... phases) {
    return new Search(mistaken.inspector(), mistaken.problem(), mistaken.findings(), effect -> true)
        .through(List.of(phases)).stream().map(fix -> fix.candidate().text()).toList();
  }

  private static Phase phase(int until, Candidate... settings) {
    return new Phase(Stream.of(new Knob.Choice(List.of(settings), true)), until, 9);
  }

  private Candidate kernel(int size) {
    return mistaken.setting("stem", "kernel", size);
  }
}
