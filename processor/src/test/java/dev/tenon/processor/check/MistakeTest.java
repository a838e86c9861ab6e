package dev.tenon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When two problems are one mistake. */
class MistakeTest {
  private static final Origin HERE = Annotated.origin();
  private static final Origin THERE = Annotated.origin();
  private static final Mistake MISTAKE =
      new Mistake(problem(Code.KERNEL_EXCEEDS_INPUT, HERE, "stem"), List.of());

  @Test
  void sameCodeInTheSameBlock() {
    assertThat(MISTAKE.is(problem(Code.KERNEL_EXCEEDS_INPUT, HERE, "stem"))).isTrue();
    assertThat(MISTAKE.is(problem(Code.KERNEL_EXCEEDS_INPUT, THERE, "stem"))).isTrue();
    assertThat(MISTAKE.is(problem(Code.OVERFLOW, THERE, "stem"))).isFalse();
  }

  /** What is declared once may be placed twice. */
  @Test
  void sameCodeInTheSamePlace() {
    assertThat(MISTAKE.is(problem(Code.KERNEL_EXCEEDS_INPUT, HERE, "body"))).isTrue();
    assertThat(MISTAKE.is(problem(Code.KERNEL_EXCEEDS_INPUT, THERE, "body"))).isFalse();
  }

  @Test
  void networkMayHaveSeveral() {
    Mistake ofNetwork = new Mistake(problem(Code.OUT_OF_RANGE, HERE, ""), List.of());
    assertThat(ofNetwork.is(problem(Code.OUT_OF_RANGE, HERE, ""))).isTrue();
    assertThat(ofNetwork.is(problem(Code.OUT_OF_RANGE, THERE, ""))).isFalse();
  }

  private static Problem problem(Code code, Origin at, String block) {
    return new Problem(code, at, block, "", "");
  }
}
