package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.BlockAnnotations;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

class BlockTypesTest {

  @Test
  void everyAnnotationOfTheRuntimeHasOne() {
    BlockTypes types = BlockTypes.load();

    assertThat(types.annotations())
        .containsExactlyInAnyOrderElementsOf(
            BlockAnnotations.all().stream().map(Class::getName).toList());
    assertThat(types.failures()).isEmpty();
  }

  @Test
  void eachIsFoundByItsAnnotation() {
    BlockTypes types = BlockTypes.load();

    for (Class<? extends Annotation> annotation : BlockAnnotations.all()) {
      assertThat(types.of(annotation.getName()))
          .map(BlockType::annotation)
          .contains(annotation.getName());
    }
    assertThat(types.of("dev.tenon.layer.Unknown")).isEmpty();
  }
}
