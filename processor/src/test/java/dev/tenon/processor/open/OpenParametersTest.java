package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a declaration leaves open, and what holds unless something is set. */
class OpenParametersTest {

  @Test
  void nothing() {
    NetworkDecl closed =
        ofImage(3, 8, 8).block("scores", Classifier.class, "classes", 2).features().decl();

    assertThat(OpenParameters.anyDeclared(closed)).isFalse();
    assertThat(OpenParameters.anyOpenClasses(closed)).isFalse();
    assertThat(OpenParameters.of(closed)).isEqualTo(OpenParameters.NONE);
    assertThat(OpenParameters.NONE.usual()).isEqualTo(new Settings(Extent.ONE, 1, 1));
  }

  @Test
  void theSizeOfOneOfTheInputs() {
    NetworkDecl network =
        empty()
            .block("fixed", Input.class, "channels", 3, "height", 8, "width", 8)
            .block("open", Input.class, "channels", 3, "height", 4, "width", 5, "maxWidth", 6)
            .placing("head", List.of("open"), part())
            .decl();

    assertThat(OpenParameters.anyDeclared(network)).isTrue();
    assertThat(OpenParameters.openInputs(network))
        .extracting(BlockDecl::name)
        .containsExactly("open");
    assertThat(OpenParameters.of(network).usual().size()).isEqualTo(new Extent(4, 5));
  }

  @Test
  void theClassesOfAHeadInAPlacedInterface() {
    NetworkDecl network =
        ofImage(3, 8, 8)
            .placing(
                "head",
                List.of("input"),
                part().block("scores", Classifier.class, "minClasses", 2, "classes", 5))
            .decl();

    assertThat(OpenParameters.anyDeclared(network)).isTrue();
    assertThat(OpenParameters.anyOpenClasses(network)).isTrue();
    assertThat(OpenParameters.of(network).usual().classes()).isEqualTo(5);
  }

  @Test
  void theWidth() {
    NetworkDecl network =
        ofImage(3, 8, 8).widths(0.5, 1).block("pooled", GlobalPool.class).features().decl();

    assertThat(OpenParameters.anyDeclared(network)).isTrue();
    assertThat(OpenParameters.of(network).usual().width()).isEqualTo(1);
  }

  private static TestNetwork part() {
    return empty().named("Head").block("in", Input.class).block("pooled", GlobalPool.class);
  }
}
