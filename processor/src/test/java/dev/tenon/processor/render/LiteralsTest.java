package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource({
    "2.0, 2",
    "0.9, 0.9",
    "1e-5, 1e-5",
    "1.5e-5, 1.5e-5",
    "0.001, 0.001",
    "1e10, 1e10",
    "-3.0, -3",
    "1.0000001, 1.0000001"
  })
  void reals(double number, String literal) {
    assertThat(Literals.real(number)).isEqualTo(literal);
    assertThat(Double.parseDouble(literal)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.9", "0.3, 0.7", "0.9, 0.1", "0.25, 0.75", "0.0, 1"})
  void whatADropoutKeeps(double rate, String kept) {
    assertThat(Literals.complement(rate)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0L",
    "999, 999L",
    "1000, 1_000L",
    "9223372036854775807, 9_223_372_036_854_775_807L"
  })
  void counts(long number, String literal) {
    assertThat(Literals.count(number)).hasToString(literal);
  }

  @ParameterizedTest
  @CsvSource({"2147483647, 2147483647", "2147483648, 2147483648L"})
  void sizes(long number, String literal) {
    assertThat(Literals.size(number)).isEqualTo(literal);
  }
}
