package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.block.head.ClassifierType;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** A range of classes of which a head takes only some, as one of a user's own may do. */
class ClassRangeTest {

  /** A classifier of 4 to 12 classes. */
  private static final class Choosy implements BlockType {
    @Override
    public String annotation() {
      return Classifier.class.getName();
    }

    @Override
    public BlockOptions options() {
      return BlockOptions.HEAD;
    }

    @Override
    public Wire lower(Lowering block) {
      long classes = block.attributes().whole("classes");
      if (classes < 4 || classes > 12) {
        throw block.reject(new Misfit(Code.OUT_OF_RANGE, "is choosy", "classes"));
      }
      return new ClassifierType().lower(block);
    }
  }

  @Test
  void tooFew() {
    Diagnostic error = error(open("classes", 8, "minClasses", 2, "maxClasses", 10));

    assertThat(error.problem().sentence())
        .isEqualTo(
            "Classifier 'scores' admits classes = 2, but then Classifier 'scores' is choosy.");
    assertThat(error.fixes()).extracting(Diagnostic.Fix::text).containsExactly("minClasses = 4");
  }

  @Test
  void tooMany() {
    Diagnostic error = error(open("classes", 8, "minClasses", 6, "maxClasses", 20));

    assertThat(error.problem().sentence())
        .isEqualTo(
            "Classifier 'scores' admits classes = 13, but then Classifier 'scores' is choosy.");
    assertThat(error.fixes()).extracting(Diagnostic.Fix::text).containsExactly("maxClasses = 12");
  }

  @Test
  void standsOnTheEndThatIsTooFar() {
    TestNetwork few = open("classes", 8, "minClasses", 2, "maxClasses", 10);
    TestNetwork many = open("classes", 8, "minClasses", 6, "maxClasses", 20);

    assertThat(Refused.place(error(few), few)).isEqualTo("minClasses");
    assertThat(Refused.place(error(many), many)).isEqualTo("maxClasses");
  }

  @Test
  void onEveryHead() {
    TestNetwork network =
        open("classes", 8, "minClasses", 2)
            .block(
                "auxiliary",
                List.of("input"),
                Classifier.class,
                new Object[] {"classes", 8, "minClasses", 2});

    assertThat(error(network).fixes())
        .extracting(Diagnostic.Fix::text)
        .containsExactly("minClasses = 4 on every head");
  }

  private static TestNetwork open(Object... classes) {
    return ofImage(3, 2, 2).block("scores", Classifier.class, classes);
  }

  private static Diagnostic error(TestNetwork network) {
    List<BlockType> types = new ArrayList<>();
    BlockType choosy = new Choosy();
    ServiceLoader.load(BlockType.class).forEach(types::add);
    types.removeIf(type -> type.annotation().equals(choosy.annotation()));
    types.add(choosy);
    return Refused.error(network, new BlockTypes(types));
  }
}
