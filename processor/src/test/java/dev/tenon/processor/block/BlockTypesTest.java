package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.BlockAnnotations;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
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

  /** As one does that was compiled against another version of Tenon. */
  @Test
  void oneThatFailsDoesNotHideTheOthers() {
    LinkageError failure = new NoSuchMethodError("annotation()");
    BlockType broken =
        new Stub() {
          @Override
          public String annotation() {
            throw failure;
          }
        };

    BlockTypes types = new BlockTypes(List.of(broken, new Stub()));

    assertThat(types.annotations()).containsExactly("my.Annotation");
    assertThat(types.failures()).containsExactly(failure);
  }

  private static class Stub implements BlockType {
    @Override
    public String annotation() {
      return "my.Annotation";
    }

    @Override
    public Wire lower(Lowering block) {
      return block.input();
    }
  }

  @Test
  void mergesTakeSeveralBlocks() {
    assertThat(with(BlockType::arity, Arity.SEVERAL))
        .containsExactly("Add", "Average", "Concat", "Max", "Multiply");
    assertThat(with(BlockType::arity, Arity.TWO)).containsExactly("Subtract");
    assertThat(with(BlockType::arity, Arity.ONE)).hasSize(BlockAnnotations.all().size() - 6);
    assertThat(Arity.TWO.admits(1)).isFalse();
    assertThat(Arity.TWO.admits(2)).isTrue();
    assertThat(Arity.TWO.admits(3)).isFalse();
  }

  /** Of what may be more layers than one it offers what any of them has. */
  @Test
  void saysWhatTheBuilderOffers() {
    assertThat(with(BlockType::options, BlockOptions.HEAD))
        .containsExactly("Classifier", "Loss", "Output", "PixelClassifier", "SequenceClassifier");
    assertThat(with(BlockType::options, BlockOptions.RECURRENT)).containsExactly("Lstm");
    assertThat(with(BlockType::options, BlockOptions.BATCH_NORM)).containsExactly("BatchNorm");
    assertThat(with(BlockType::options, BlockOptions.WEIGHTS))
        .hasSize(BlockAnnotations.all().size() - 7);
  }

  @Test
  void looksAtEachFrameOfAClipUnlessTheBlockIsOverTime() {
    assertThat(with(BlockType::takesFrames, false))
        .containsExactly(
            "Classifier",
            "LastStep",
            "Loss",
            "Lstm",
            "Output",
            "PixelClassifier",
            "SequenceClassifier");
  }

  private static <T> List<String> with(Function<BlockType, T> property, T value) {
    BlockTypes types = BlockTypes.load();
    return BlockAnnotations.all().stream()
        .filter(type -> property.apply(types.of(type.getName()).orElseThrow()).equals(value))
        .map(Class::getSimpleName)
        .sorted()
        .toList();
  }
}
