package dev.tenon.sample.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.schedule.ISchedule;

class LearningRateTest {
  @Test
  void fallsFromTheFirstRateToATwentieth() {
    ISchedule rate = LearningRate.falling(0.01, 4, 50);
    assertThat(rate.valueAt(0, 0)).isEqualTo(0.01);
    assertThat(rate.valueAt(200, 3)).isCloseTo(0.0005, within(1e-12));
    for (int update = 1; update <= 200; update++) {
      assertThat(rate.valueAt(update, 0)).isLessThan(rate.valueAt(update - 1, 0));
    }
  }

  @Test
  void fallsOverMoreUpdatesThanAnIntCounts() {
    ISchedule rate = LearningRate.falling(0.01, 300_000, 8_000);
    assertThat(rate.valueAt(1, 0)).isLessThan(0.01);
    double share = 2_000_000_000 / 2.4e9;
    assertThat(rate.valueAt(2_000_000_000, 0))
        .isCloseTo(0.01 * Math.pow(0.05, share), withinPercentage(0.001));
  }
}
