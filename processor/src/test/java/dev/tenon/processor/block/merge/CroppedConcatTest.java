package dev.tenon.processor.block.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feature maps of different sizes are cut to the middle that all have. */
class CroppedConcatTest {

  @Test
  void whatIsLargerIsCut() {
    Plan plan = Plans.of(joined(2, 1));

    assertThat(Plans.names(plan)).containsExactly("small", "joined/crop1", "joined");
    assertThat(Plans.layer(plan, "joined/crop1")).isEqualTo(new Cropping(2, 2, 1, 1));
    assertThat(Plans.vertex(plan, "joined").inputs()).containsExactly("joined/crop1", "small");
    assertThat(Plans.block(plan, "joined").output().shape()).hasToString("6×4×6");
  }

  @Test
  void heightOrWidthMayBeTheSame() {
    assertThat(Plans.layer(Plans.of(joined(1, 0)), "joined/crop1"))
        .isEqualTo(new Cropping(1, 1, 0, 0));
    assertThat(Plans.layer(Plans.of(joined(0, 1)), "joined/crop1"))
        .isEqualTo(new Cropping(0, 0, 1, 1));
  }

  @Test
  void anOddRowOrColumnGoesAtTheBottomOrRight() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block("small", Convolution.class, "filters", 3, "kernel", 2, "padding", 0)
            .block("joined", List.of("small", "input"), Concat.class, "crop", true);

    assertThat(Plans.layer(Plans.of(network), "joined/crop2")).isEqualTo(new Cropping(0, 1, 0, 1));
  }

  @Test
  void aVectorIsAMistakeAsWithoutCropping() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block("pooled", GlobalPool.class)
            .block("joined", List.of("input", "pooled"), Concat.class, "crop", true);

    assertThat(Plans.problemOf(network).code()).isEqualTo(Code.WRONG_KIND);
  }

  /** The input, and what is left of it without some rows and columns on each side. */
  private static TestNetwork joined(int rows, int columns) {
    return TestNetwork.ofImage(3, 8, 8)
        .block("small", Crop.class, "value", new int[] {rows, columns})
        .block("joined", List.of("input", "small"), Concat.class, "crop", true);
  }
}
