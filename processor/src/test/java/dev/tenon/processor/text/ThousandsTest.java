package dev.tenon.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThousandsTest {

  @Test
  void areSeparatedForPeople() {
    assertThat(Thousands.of(67_971_080)).isEqualTo("67,971,080");
    assertThat(Thousands.of(-1_000L)).isEqualTo("-1,000");
    assertThat(Thousands.of(999)).isEqualTo("999");
    assertThat(Thousands.of(-999)).isEqualTo("-999");
    assertThat(Thousands.of(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    assertThat(Thousands.of(BigInteger.TEN.pow(21))).isEqualTo("1,000,000,000,000,000,000,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.00|0.00",
        "999.99|999.99",
        "1024.00|1,024.00",
        "-1024.50|-1,024.50",
        "0.0000000001|0.0000000001",
        "1e6|1,000,000"
      })
  void standInFrontOfThePoint(BigDecimal number, String text) {
    assertThat(Thousands.of(number)).isEqualTo(text);
  }

  @Property
  void areThoseOfJavasFormat(@ForAll BigInteger number) {
    assertThat(Thousands.of(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
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
