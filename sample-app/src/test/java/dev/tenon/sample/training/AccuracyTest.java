package dev.tenon.sample.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class AccuracyTest {
  @Test
  void countsTheRowsWhoseHighestScoreIsTheLabel() {
    INDArray scores =
        Nd4j.createFromArray(new float[][] {{0.5f, 0.3f, 0.2f}, {0.1f, 0.2f, 0.7f}, {0, 1, 0}});
    INDArray labels = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 1, 0}, {0, 1, 0}});
    assertThat(Accuracy.of(scores, labels)).isEqualTo(new Accuracy(2, 3));
  }

  @Test
  void addsUp() {
    assertThat(new Accuracy(1, 2).plus(new Accuracy(388, 398))).isEqualTo(new Accuracy(389, 400));
  }

  @Test
  void printsOneDecimal() {
    assertThat(new Accuracy(389, 400).percent()).isEqualTo("97.3 %");
  }
}
