package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocsTest {

  @Test
  void repeatsTheAnnotationAsItWasWritten() {
    assertThat(Javadocs.code(annotated(new Value.Text("a {balanced} text"))))
        .isEqualTo("{@code @Mine(label = \"a {balanced} text\")}");
  }

  /** A comment must survive every string that a user's own annotation can hold. */
  @ParameterizedTest
  @ValueSource(strings = {"*/ class Other {", "}", "{", "} {", "\\u002a/", "\n", "\r", "\u0000"})
  void keepsToTheNameWhereTheTextCouldEndTheComment(String text) {
    assertThat(Javadocs.code(annotated(new Value.Text(text)))).isEqualTo("{@code @Mine}");
  }

  @Test
  void namesOnlyTheCostsThatThereAre() {
    assertThat(Javadocs.cost(Cost.FREE)).isEmpty();
    assertThat(Javadocs.cost(new Cost(4_000, 2_000, 0))).isEqualTo("4,000 parameters");
    assertThat(Javadocs.cost(new Cost(4_000, 4_000, 1_000_000)))
        .isEqualTo("4,000 parameters and 1,000,000 MACs");
  }

  @Test
  void fillsAParagraphToTheWidthOfItsComment() {
    String words = "word ".repeat(50).strip();

    assertThat(Javadocs.paragraph(words, 2).toString().lines())
        .allSatisfy(line -> assertThat("   * " + line).hasSizeLessThanOrEqualTo(100))
        .first()
        .asString()
        .hasSizeGreaterThan(90);
  }

  private static BlockDecl annotated(Value value) {
    BlockDecl block =
        TestNetwork.empty().block("mine", Convolution.class, "filters", 1).decl().blocks().get(0);
    Attribute attribute =
        new Attribute("label", value, Origin.NOWHERE, true, Optional.empty(), Optional.empty());
    return block.withBody(new AnnotationDecl("my.Mine", Origin.NOWHERE, List.of(attribute)));
  }
}
