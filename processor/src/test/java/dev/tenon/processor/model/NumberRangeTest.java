package dev.tenon.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberRangeTest {
  /** 12, 28 and 44. */
  private static final NumberRange RANGE = new NumberRange(5, 50, 16, 12);

  @Test
  void hasTheNumbersThatLeaveTheRemainder() {
    assertThat(RANGE.numbers()).containsExactly(12L, 28L, 44L);
    assertThat(RANGE.count()).isEqualTo(3);
    assertThat(RANGE.first()).isEqualTo(12);
    assertThat(RANGE.last()).isEqualTo(44);
  }

  @Test
  void hasItsEnds() {
    NumberRange range = new NumberRange(12, 44, 16, 12);

    assertThat(range.numbers()).containsExactly(12L, 28L, 44L);
    assertThat(range.contains(12)).isTrue();
    assertThat(range.contains(44)).isTrue();
  }

  @Test
  void containsNothingElse() {
    assertThat(RANGE.contains(28)).isTrue();
    assertThat(RANGE.contains(29)).isFalse();
    assertThat(RANGE.contains(-4)).as("below").isFalse();
    assertThat(RANGE.contains(60)).as("above").isFalse();
  }

  @Test
  void mayBeEmpty() {
    NumberRange between = new NumberRange(13, 27, 16, 12);

    assertThat(between.count()).isZero();
    assertThat(between.numbers()).isEmpty();
  }

  @Test
  void mayHaveOneNumber() {
    assertThat(NumberRange.between(7, 7).count()).isOne();
    assertThat(NumberRange.between(7, 7).numbers()).containsExactly(7L);
  }

  @Test
  void keepsItsStepsBetweenOtherEnds() {
    assertThat(RANGE.within(20, 60).numbers()).containsExactly(28L, 44L, 60L);
  }

  @Test
  void aBoundHasItsEnds() {
    Bound bound = new Bound(1, 3);

    assertThat(bound.admits(1)).isTrue();
    assertThat(bound.admits(3)).isTrue();
    assertThat(bound.admits(0.5)).isFalse();
    assertThat(bound.admits(3.5)).isFalse();
  }

  @Test
  void aScalingStaysWithinItsBounds() {
    Scaling scaling = new Scaling(0.5, 1);

    assertThat(scaling.clamp(0.25)).isEqualTo(0.5);
    assertThat(scaling.clamp(0.75)).isEqualTo(0.75);
    assertThat(scaling.clamp(2)).isEqualTo(1);
    assertThat(Scaling.FREE.clamp(0.01)).isEqualTo(0.01);
  }
}
