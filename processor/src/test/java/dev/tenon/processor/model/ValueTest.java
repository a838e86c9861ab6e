package dev.tenon.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

  /** A number beyond {@code int} is no Java without its suffix. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-1, -1",
    "4096, 4096",
    "9999, 9999",
    "10000, 10_000",
    "-10000, -10_000",
    "2147483647, 2_147_483_647",
    "-2147483648, -2_147_483_648",
    "2147483648, 2_147_483_648L",
    "-2147483649, -2_147_483_649L"
  })
  void wholeNumberIsWrittenAsJava(long number, String java) {
    assertThat(new Value.Whole(number)).hasToString(java);
  }
}
