package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final Expression LONG = Expression.string("x".repeat(60));

  @Test
  void staysOnOneLineThatIsLongEnough() {
    Expression call = call("f", Expression.of("1"), Expression.of("2"));

    assertThat(laidOut(call, 93, 0, 0)).isEqualTo("f(1, 2)");
    assertThat(laidOut(call, 92, 0, 1)).isEqualTo("f(1, 2)");
    assertThat(laidOut(call, 92, 1, 0)).isEqualTo("f(1, 2)");
    assertThat(laidOut(call, 93, 0, 1)).isEqualTo("f(\n    1,\n    2)");
  }

  @Test
  void putsAllArgumentsOnOneLineBeforeItPutsEachOnItsOwn() {
    assertThat(laidOut(call("f".repeat(50), LONG), 0, 0, 1))
        .isEqualTo("f".repeat(50) + "(\n    \"" + "x".repeat(60) + "\")");
    assertThat(laidOut(call("f", LONG, LONG), 0, 0, 1))
        .isEqualTo("f(\n    \"%1$s\",\n    \"%1$s\")".formatted("x".repeat(60)));
  }

  @Test
  void breaksAChainBeforeEveryDot() {
    Expression chain =
        Expression.chain(
            Expression.of("new Builder()"), List.of(call("first", LONG), call("second", LONG)));

    assertThat(laidOut(chain, 0, 0, 1))
        .isEqualTo(
            "new Builder()\n    .first(\"%1$s\")\n    .second(\"%1$s\")".formatted("x".repeat(60)));
  }

  @Test
  void breaksWhatIsInsideOnlyIfItMust() {
    Expression chain =
        Expression.chain(Expression.of("new Builder()"), List.of(call("first", LONG)));

    assertThat(laidOut(call("graph.addLayer", Expression.string("stem"), chain), 4, 0, 1))
        .isEqualTo(
            "graph.addLayer(\n    \"stem\",\n    new Builder().first(\"%s\"))"
                .formatted("x".repeat(60)));
  }

  @Test
  void startsAnAssignmentOnTheNextLineIfItIsTooLong() {
    assertThat(LONG.assigned(2, 35)).hasToString("\"" + "x".repeat(60) + "\"");
    assertThat(LONG.assigned(2, 36)).hasToString("\n    \"" + "x".repeat(60) + "\"");
  }

  @Test
  void countsNoPackagesSinceTypesAreImported() {
    Expression type = Expression.of("new $T()", ClassName.get("a.very.long", "Type", "Builder"));

    assertThat(type.width()).isEqualTo("new Type.Builder()".length());
  }

  private static Expression call(String name, Expression... arguments) {
    return Expression.call(Fragment.of(name), List.of(arguments));
  }

  private static String laidOut(Expression expression, int indent, int before, int after) {
    Fragment.Joiner code = new Fragment.Joiner();
    expression.layOut(code, indent, before, after);
    return code.block().toString();
  }
}
