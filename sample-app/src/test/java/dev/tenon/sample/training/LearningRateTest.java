package dev.tenon.sample.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.schedule.ISchedule;

class LearningRateTest {
  @Test
  void fallsFromTheFirstRateToATwentieth() {
    ISchedule rate = LearningRate.falling(0.01, 200);
    assertThat(rate.valueAt(0, 0)).isEqualTo(0.01);
    assertThat(rate.valueAt(200, 3)).isCloseTo(0.0005, within(1e-12));
    for (int update = 1; update <= 200; update++) {
      assertThat(rate.valueAt(update, 0)).isLessThan(rate.valueAt(update - 1, 0));
    }
  }
}
