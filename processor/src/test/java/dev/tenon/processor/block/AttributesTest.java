package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.layer.Dense;
import dev.tenon.processor.declare.Annotated;
import org.junit.jupiter.api.Test;

/** What a block type is told of its annotation. */
class AttributesTest {
  private final Attributes attributes = new Attributes(Annotated.with(Dense.class, "units", 7));

  @Test
  void knowWhatWasWrittenAndWhatIsADefault() {
    assertThat(attributes.whole("units")).isEqualTo(7);
    assertThat(attributes.written("units")).isTrue();
    assertThat(attributes.flag("bias")).isTrue();
    assertThat(attributes.written("bias")).isFalse();
  }

  /** For who writes a block type. */
  @Test
  void nameTheAnnotationThatHasNoSuchAttribute() {
    assertThatThrownBy(() -> attributes.whole("filters"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dev.tenon.layer.Dense has no attribute filters");
  }
}
