package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That DL4J cannot use the networks that Tenon's rules reject either. */
class RefusalTest {

  @ParameterizedTest
  @EnumSource
  void dl4jThrowsWhereItIsSaidTo(Refusal refusal) {
    if (refusal.verdict() == Refusal.Dl4j.THROWS) {
      assertThatThrownBy(refusal::dl4j).isNotInstanceOf(UnsupportedOperationException.class);
    }
  }
}
