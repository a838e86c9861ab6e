package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuppressedCodeTest {

  @Test
  void aWarningCanBeSwitchedOff() {
    assertThat(new SuppressedCode("TEN602").objection()).isEmpty();
  }

  @Test
  void anErrorCannot() {
    SuppressedCode error = new SuppressedCode("TEN203");

    assertThat(error.objection())
        .contains("names TEN203, which is no warning that can be switched off.");
    assertThat(error.fixes()).isEmpty();
  }

  @Test
  void aMisspeltOneIsGuessed() {
    SuppressedCode misspelt = new SuppressedCode("TEN6O8");

    assertThat(misspelt.objection().orElseThrow())
        .startsWith("names 'TEN6O8', which is no warning: did you mean 'TEN6")
        .endsWith("'?");
    assertThat(misspelt.fixes())
        .contains(new Diagnostic.Fix(Code.LONE_SOFTMAX.tag(), Code.LONE_SOFTMAX.title()));
  }

  @Test
  void anythingElseIsNotGuessed() {
    assertThat(new SuppressedCode("unused").objection())
        .contains("names 'unused', which is no warning.");
    assertThat(new SuppressedCode("unused").fixes()).isEmpty();
  }
}
