package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "1023, 1023 B",
    "1024, 1.00 KiB",
    "37748736, 36.00 MiB",
    "1073741823, '1,024.00 MiB'",
    "1073741824, 1.00 GiB",
    "-1023, '-1,023 B'",
    "-1536, -1.50 KiB",
    "1029, 1.00 KiB",
    "1030, 1.01 KiB"
  })
  void printsInTheLargestWholeUnit(long count, String text) {
    assertThat(Bytes.of(count)).hasToString(text.replace("1023 B", "1,023 B"));
  }

  @ParameterizedTest
  @CsvSource({
    "8GiB, 8589934592",
    "1.5 MiB, 1572864",
    "512B, 512",
    "' 2 KiB ', 2048",
    "3TiB, 3298534883328"
  })
  void readsWhatUsersWrite(String text, long count) {
    assertThat(Bytes.parse(text)).contains(Bytes.of(count));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8", "8GB", "-1GiB", "8 gib", "1.GiB", "GiB", "1e3MiB", "99999999999B"})
  void readsNothingElse(String text) {
    assertThat(Bytes.parse(text)).isEmpty();
  }

  @Test
  void holdsMoreThanALong() {
    Bytes huge = Bytes.of(Long.MAX_VALUE).times(8);

    assertThat(huge.count()).isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(3));
    assertThat(huge.minus(huge)).isEqualTo(Bytes.NONE);
    assertThat(huge).isGreaterThan(Bytes.of(Long.MAX_VALUE)).hasToString("64.00 EiB");
    assertThat(huge.times(1024)).hasToString("65,536.00 EiB");
  }
}
