package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandWrittenTest {

  @Test
  void blanksAtTheEndOfALineGo() {
    assertThat(HandWritten.layout("a;   \n  b;\n")).isEqualTo("a;\n  b;\n");
  }

  @Test
  void anEmptyBodyHasOneLine() {
    assertThat(HandWritten.layout("  A() {\n  }\n")).isEqualTo("  A() {}\n");
  }

  @Test
  void aCommentHasOneLineIfItHasRoom() {
    assertThat(HandWritten.layout("  /**\n   * Short.\n   */\n  a();\n"))
        .isEqualTo("  /** Short. */\n  a();\n");
    String fits = "  /** " + "x".repeat(91) + " */\n";
    assertThat(HandWritten.layout("  /**\n   * " + "x".repeat(91) + "\n   */\n")).isEqualTo(fits);
    String tooLong = "  /**\n   * " + "x".repeat(92) + "\n   */\n";
    assertThat(HandWritten.layout(tooLong)).isEqualTo(tooLong);
    String twoLines = "  /**\n   * One.\n   * Two.\n   */\n";
    assertThat(HandWritten.layout(twoLines)).isEqualTo(twoLines);
  }

  @Test
  void fieldsOfAKindStandTogether() {
    assertThat(
            HandWritten.layout(
                """
                class A {
                  private static final int ONE = 1;

                  private static final Pattern TWO =
                      compile("2");

                  private final int three;

                  private final int four;

                  private int five;

                  private int six = 6;

                  private void seven() {
                    eight();
                  }

                  private int nine;
                }
                """))
        .isEqualTo(
            """
            class A {
              private static final int ONE = 1;
              private static final Pattern TWO =
                  compile("2");

              private final int three;
              private final int four;

              private int five;
              private int six = 6;

              private void seven() {
                eight();
              }

              private int nine;
            }
            """);
  }

  @Test
  void aFieldWithACommentOrBracesStandsAlone() {
    String apart =
        """
        class A {
          private final int one;

          /** Two. */
          private final int two;

          private final int[] three = {3};

          private final int four;
        }
        """;
    assertThat(HandWritten.layout(apart)).isEqualTo(apart);
  }
}
