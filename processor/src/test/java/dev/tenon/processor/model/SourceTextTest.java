package dev.tenon.processor.model;

import static dev.tenon.processor.model.Interfaces.dense;
import static dev.tenon.processor.model.Interfaces.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Crop;
import dev.tenon.layer.LastStep;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Errors quote a declaration as its source. */
class SourceTextTest {

  @Test
  void annotations() {
    assertThat(Annotated.with(LastStep.class)).hasToString("@LastStep");
    assertThat(Annotated.with(Crop.class, "value", 1)).hasToString("@Crop(1)");
    assertThat(Annotated.with(Crop.class, "value", new int[] {1, 2})).hasToString("@Crop({1, 2})");
  }

  @Test
  void settings() {
    AnnotationDecl crop = Annotated.with(Crop.class, "value", 1);
    AnnotationDecl dense = (AnnotationDecl) dense("dense").body();

    assertThat(crop.setting("value", new Value.Whole(2))).isEqualTo("@Crop(2)");
    assertThat(dense.setting("units", new Value.Whole(2))).isEqualTo("units = 2");
  }

  @Test
  void values() {
    assertThat(new Value.Text("words")).hasToString("\"words\"");
    assertThat(new Value.TypeName("dev.tenon.Clip")).hasToString("Clip.class");
    assertThat(new Value.Real(0.5)).hasToString("0.5");
    assertThat(new Value.Flag(true)).hasToString("true");
    assertThat(new Value.Constant("dev.tenon.Mode", "SAME")).hasToString("SAME");
    assertThat(new Value.Nested(Annotated.with(LastStep.class))).hasToString("@LastStep");
    assertThat(new Value.Many(List.of())).hasToString("{}");
  }

  @Test
  void repetitions() {
    assertThat(new RepeatDecl(located(3), List.of())).hasToString("@Repeat(3)");
    assertThat(new RepeatDecl(located(3), List.of(located("stride"), located("filters"))))
        .hasToString("@Repeat(value = 3, once = {\"stride\", \"filters\"})");
  }

  @Test
  void methods() {
    BlockDecl method = dense("dense", "left", "right");

    assertThat(method.signature()).isEqualTo("Vector dense(Vector left, Vector right)");
    assertThat(method.isMethod()).isTrue();
    assertThat(method.typeName()).isEqualTo("Dense");
  }

  @Test
  void chains() {
    AnnotationDecl annotation = Annotated.with(LastStep.class);
    BlockDecl link =
        new BlockDecl(
            "last",
            annotation.origin(),
            annotation,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(link.isMethod()).isFalse();
    assertThat(link.signature()).isEqualTo("LastStep last()");
    assertThat(link.withKind(Kind.VECTOR).kind()).isEmpty();
  }

  @Test
  void theFirstPlaceThatWasWrittenIsBlamed() {
    AnnotationDecl annotation = (AnnotationDecl) dense("dense").body();

    assertThat(annotation.placeOf(List.of("bias", "units")))
        .isEqualTo(annotation.attribute("units").orElseThrow().origin());
    assertThat(annotation.placeOf(List.of("bias"))).isEqualTo(annotation.origin());
  }
}
