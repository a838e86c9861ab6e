package dev.tenon.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void widthsAreThoseOfHelvetica() {
    assertThat(TextWidth.regular("3×3 conv", 10)).isCloseTo(40.86, within(0.01));
    assertThat(TextWidth.regular(" ", 10)).isCloseTo(2.78, within(0.01));
    assertThat(TextWidth.regular("~", 10)).isCloseTo(5.84, within(0.01));
  }

  @Test
  void whatIsNotInTheTableCountsAsWide() {
    assertThat(TextWidth.regular("層", 10)).isEqualTo(10);
    assertThat(TextWidth.bold("層", 10)).isGreaterThan(10);
  }
}
