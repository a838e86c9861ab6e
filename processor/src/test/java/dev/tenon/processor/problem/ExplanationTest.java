package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Problem PROBLEM =
      new Problem(
          Code.CHANNELS_DIFFER,
          Origin.NOWHERE,
          "sum",
          "Add 'sum' cannot add 4×8×8 to 8×8×8: the channels differ.",
          "Net.sum  @Add");

  @Test
  void saysWhereAndWhereMoreIsToBeRead() {
    assertThat(Explanation.of(new Diagnostic(PROBLEM, List.of())))
        .isEqualTo(
            """
            [TEN203] Add 'sum' cannot add 4×8×8 to 8×8×8: the channels differ.
              where  Net.sum  @Add
              see    docs/errors/TEN203.md""");
  }

  @Test
  void showsTheWaysAndTheFixesOnePerLine() {
    Problem traced = PROBLEM.traced(List.of(List.of("in", "a", "sum"), List.of("in", "sum")));
    List<Diagnostic.Fix> fixes =
        List.of(
            new Diagnostic.Fix("filters = 8", "the network then checks"),
            new Diagnostic.Fix("no dilation", "another mistake is left"));

    assertThat(Explanation.of(new Diagnostic(traced, fixes)))
        .isEqualTo(
            """
            [TEN203] Add 'sum' cannot add 4×8×8 to 8×8×8: the channels differ.
              where  Net.sum  @Add
              trace  in → a → sum
                     in → sum
              fix    filters = 8                       (the network then checks)
                 or  no dilation                       (another mistake is left)
              see    docs/errors/TEN203.md""");
  }

  @Test
  void alignsTheNotesBehindTheLongestFix() {
    List<Diagnostic.Fix> fixes =
        List.of(new Diagnostic.Fix("x".repeat(40), "long"), new Diagnostic.Fix("short", "short"));

    assertThat(Explanation.of(new Diagnostic(PROBLEM, fixes)).lines())
        .contains(
            "  fix    " + "x".repeat(40) + "  (long)",
            "     or  short" + " ".repeat(37) + "(short)");
  }
}
