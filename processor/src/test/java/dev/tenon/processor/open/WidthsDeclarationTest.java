package dev.tenon.processor.open;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.ofImage;

import dev.tenon.head.Classifier;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

/** Width multipliers that no network can have. */
class WidthsDeclarationTest {

  @Test
  void aWidthOfNothing() {
    assertErrors(
        withWidths(0, 1),
        """
        [TEN133] TestNet has the width 0.0: it must be a positive number.
          where  TestNet  @Widths({0.0, 1.0})
          fix    @Widths(1.0)                      (the network then checks)""");
  }

  @Test
  void aWidthBelowNothing() {
    assertErrors(
        withWidths(1, -0.5, 2),
        """
        [TEN133] TestNet has the width -0.5: it must be a positive number.
          where  TestNet  @Widths({1.0, -0.5, 2.0})
          fix    @Widths({1.0, 2.0})               (the network then checks)""");
  }

  @Test
  void aWidthWithoutEnd() {
    assertErrors(
        withWidths(1, Double.POSITIVE_INFINITY),
        """
        [TEN133] TestNet has the width Infinity: it must be a positive number.
          where  TestNet  @Widths({1.0, Infinity})
          fix    @Widths(1.0)                      (the network then checks)""");
  }

  @Test
  void aWidthThatIsNoNumber() {
    assertErrors(
        withWidths(Double.NaN, 1),
        """
        [TEN133] TestNet has the width NaN: it must be a positive number.
          where  TestNet  @Widths({NaN, 1.0})
          fix    @Widths(1.0)                      (the network then checks)""");
  }

  @Test
  void aWidthTwice() {
    assertErrors(
        withWidths(0.5, 1, 0.5),
        """
        [TEN133] TestNet has the width 0.5 twice.
          where  TestNet  @Widths({0.5, 1.0, 0.5})
          fix    @Widths({0.5, 1.0})               (the network then checks)""");
  }

  @Test
  void noWidthForTheNumbersAsTheyAreWritten() {
    assertErrors(
        withWidths(0.5, 0.75),
        """
        [TEN133] TestNet has the widths 0.5, 0.75, but not 1, which is that of the numbers as they are written.
          where  TestNet  @Widths({0.5, 0.75})
          fix    @Widths({0.5, 0.75, 1.0})         (the network then checks)""");
  }

  @Test
  void severalOfThem() {
    assertErrors(
        withWidths(0, -1),
        """
        [TEN133] TestNet has the width 0.0: it must be a positive number.
          where  TestNet  @Widths({0.0, -1.0})
          fix    @Widths(-1.0)                     (the other errors remain)""",
        """
        [TEN133] TestNet has the width -1.0: it must be a positive number.
          where  TestNet  @Widths({0.0, -1.0})
          fix    @Widths({})                       (the other errors remain)""",
        """
        [TEN133] TestNet has the widths 0.0, -1.0, but not 1, which is that of the numbers as they are written.
          where  TestNet  @Widths({0.0, -1.0})
          fix    @Widths(1.0)                      (the other errors remain)""");
  }

  private static TestNetwork withWidths(double... multipliers) {
    return ofImage(3, 8, 8).widths(multipliers).block("scores", Classifier.class, "classes", 2);
  }
}
