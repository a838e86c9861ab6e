package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.block.Residual;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** An identity shortcut that does not fit, and what a projection instead of it would cost. */
class ResidualShortcutTest {

  @Test
  void onlyAnotherShortcutHelpsWhereChannelsAndSizeDiffer() {
    Problem problem = identity("filters", 8, "stride", 2);

    assertThat(problem.code()).isEqualTo(Code.EXTENTS_DIFFER);
    assertThat(problem.sentence())
        .isEqualTo("Residual 'body' cannot add 4×8×8 to 8×4×4: channels, height or width differ.");
    assertThat(problem.candidates())
        .extracting(Candidate::text, Candidate::note)
        .containsExactly(
            tuple("shortcut = PROJECTION", "adds a 1×1 convolution, 32 parameters"),
            tuple("shortcut = ZERO_PADDING", "adds no parameters"));
  }

  @Test
  void aProjectionHasABiasWhereTheConvolutionsHave() {
    assertThat(identity("filters", 8, "bias", true).candidates())
        .extracting(Candidate::note)
        .contains("adds a 1×1 convolution, 40 parameters");
    assertThat(identity("filters", 8, "batchNorm", false).candidates())
        .extracting(Candidate::note)
        .contains("adds a 1×1 convolution, 40 parameters");
  }

  private static Problem identity(Object... attributes) {
    Object[] all = new Object[attributes.length + 2];
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    all[0] = "shortcut";
    all[1] = dev.tenon.block.Shortcut.IDENTITY;
    return Plans.problemOf(TestNetwork.ofImage(4, 8, 8).block("body", Residual.class, all));
  }
}
