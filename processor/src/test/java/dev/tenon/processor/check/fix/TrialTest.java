package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is left of a mistake after a change. */
class TrialTest {
  private final Mistaken mistaken =
      Mistaken.in(
              TestNetwork.ofImage(3, 8, 8)
                  .block("a", Convolution.class, "filters", 0)
                  .block("b", Convolution.class, "filters", 0)
                  .block("scores", Classifier.class, "classes", 2))
          .at("b");

  @Test
  void nothingIfItIsGoneThoughAnotherRemains() {
    Trial trial = mistaken.after(mistaken.setting("b", "filters", 4));

    assertThat(trial.remainder()).isEmpty();
    assertThat(trial.moves()).isFalse();
  }

  @Test
  void theSameIfTheChangeHasNoInfluence() {
    Trial trial = mistaken.after(mistaken.setting("b", "kernel", 5));

    assertThat(trial.remainder()).map(Problem::sentence).contains(mistaken.problem().sentence());
    assertThat(trial.moves()).isFalse();
  }

  @Test
  void otherWordsIfItHas() {
    Trial trial = mistaken.after(mistaken.setting("b", "filters", -1));

    assertThat(trial.remainder()).map(Problem::block).contains("b");
    assertThat(trial.moves()).isTrue();
  }
}
