package dev.tenon.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThousandsTest {

  @Test
  void areSeparatedForPeople() {
    assertThat(Thousands.of(67_971_080)).isEqualTo("67,971,080");
    assertThat(Thousands.of(-1_000L)).isEqualTo("-1,000");
    assertThat(Thousands.of(999)).isEqualTo("999");
    assertThat(Thousands.of(BigInteger.TEN.pow(21))).isEqualTo("1,000,000,000,000,000,000,000");
  }

  @Test
  void areSeparatedForJava() {
    assertThat(Thousands.inJava(67_971_080)).isEqualTo("67_971_080");
    assertThat(Thousands.inJava(Long.MIN_VALUE)).isEqualTo("-9_223_372_036_854_775_808");
  }

  @Test
  void areSeparatedAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      assertThat(Thousands.of(1_234_567)).isEqualTo("1,234,567");
    } finally {
      Locale.setDefault(before);
    }
  }
}
