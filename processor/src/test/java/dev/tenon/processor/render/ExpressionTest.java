package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression LONG = Expression.string("x".repeat(60));

  @Test
  void staysOnOneLineThatIsLongEnough() {
    Expression call = call("f", Expression.of("1"), Expression.of("2"));

    assertThat(code(call.laidOut(93, 0, 0))).isEqualTo("f(1, 2)");
    assertThat(code(call.laidOut(92, 0, 1))).isEqualTo("f(1, 2)");
    assertThat(code(call.laidOut(92, 1, 0))).isEqualTo("f(1, 2)");
    assertThat(code(call.laidOut(93, 0, 1))).isEqualTo("f(\n    1,\n    2)");
  }

  @Test
  void putsAllArgumentsOnOneLineBeforeItPutsEachOnItsOwn() {
    assertThat(code(call("f".repeat(50), LONG).laidOut(0, 0, 1)))
        .isEqualTo("f".repeat(50) + "(\n    \"" + "x".repeat(60) + "\")");
    assertThat(code(call("f", LONG, LONG).laidOut(0, 0, 1)))
        .isEqualTo("f(\n    \"%1$s\",\n    \"%1$s\")".formatted("x".repeat(60)));
  }

  @Test
  void breaksAChainBeforeEveryDot() {
    Expression chain =
        Expression.chain(
            Expression.of("new Builder()"), List.of(call("first", LONG), call("second", LONG)));

    assertThat(code(chain.laidOut(0, 0, 1)))
        .isEqualTo(
            "new Builder()\n    .first(\"%1$s\")\n    .second(\"%1$s\")".formatted("x".repeat(60)));
  }

  @Test
  void breaksWhatIsInsideOnlyIfItMust() {
    Expression chain =
        Expression.chain(Expression.of("new Builder()"), List.of(call("first", LONG)));

    assertThat(code(call("graph.addLayer", Expression.string("stem"), chain).laidOut(4, 0, 1)))
        .isEqualTo(
            "graph.addLayer(\n    \"stem\",\n    new Builder().first(\"%s\"))"
                .formatted("x".repeat(60)));
  }

  @Test
  void startsAnAssignmentOnTheNextLineIfItIsTooLong() {
    assertThat(code(LONG.assigned(2, 35))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(code(LONG.assigned(2, 36))).isEqualTo("\n    \"" + "x".repeat(60) + "\"");
  }

  @Test
  void countsNoPackagesSinceTypesAreImported() {
    Expression type = Expression.of("new $T()", ClassName.get("a.very.long", "Type", "Builder"));

    assertThat(type.width()).isEqualTo("new Type.Builder()".length());
  }

  private static Expression call(String name, Expression... arguments) {
    return Expression.call(CodeBlock.of(name), List.of(arguments));
  }

  private static String code(CodeBlock block) {
    return block.toString();
  }
}
