package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.VggBlock;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

class VggBlockTypeTest {

  @Test
  void normalisesBetweenConvolutionAndActivation() {
    Plan plan = Plans.of(block(8, "batchNorm", true));

    assertThat(Plans.names(plan))
        .containsExactly("stem/conv1", "stem/bn1", "stem/relu1", "stem/pool");
    assertThat(convolution(plan).bias()).isFalse();
    assertThat(convolution(plan).activation())
        .isEqualTo(dev.tenon.processor.layer.Activation.IDENTITY);
  }

  @Test
  void keepsABiasThatIsWritten() {
    assertThat(convolution(Plans.of(block(8, "batchNorm", true, "bias", true))).bias()).isTrue();
    assertThat(convolution(Plans.of(block(8, "bias", false))).bias()).isFalse();
    assertThat(convolution(Plans.of(block(8))).bias()).isTrue();
  }

  @Test
  void mayGoWithoutPooling() {
    assertThat(Plans.block(Plans.of(block(8, "pool", false)), "stem").output().shape())
        .hasToString("4×8×8");
  }

  @Test
  void dropsAnOddRow() {
    assertThat(Plans.block(Plans.of(block(9)), "stem").output().shape()).hasToString("4×4×4");
    assertThat(Plans.block(Plans.of(block(2)), "stem").output().shape()).hasToString("4×1×1");
  }

  @Test
  void mayConvolveWithoutPadding() {
    TestNetwork valid = block(10, "pool", false, "mode", ConvolutionMode.Truncate);

    assertThat(Plans.block(Plans.of(valid), "stem").output().shape()).hasToString("4×8×8");
  }

  @Test
  void cannotBeCausal() {
    Problem problem = Plans.problemOf(block(8, "mode", ConvolutionMode.Causal));

    assertThat(problem.code()).isEqualTo(Code.UNSUPPORTED_VALUE);
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("mode = Same");
  }

  @Test
  void cannotPoolASinglePixel() {
    Problem problem = Plans.problemOf(block(1));

    assertThat(problem.code()).isEqualTo(Code.KERNEL_EXCEEDS_INPUT);
    assertThat(problem.sentence())
        .isEqualTo("VggBlock 'stem' cannot pool 4×1×1: its 2×2 window is larger.");
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("pool = false");
  }

  private static TestNetwork block(int size, Object... attributes) {
    Object[] all = new Object[attributes.length + 4];
    System.arraycopy(new Object[] {"filters", 4, "convs", 1}, 0, all, 0, 4);
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    return TestNetwork.ofImage(3, size, size).block("stem", VggBlock.class, all);
  }

  private static Convolution convolution(Plan plan) {
    return (Convolution) Plans.layer(plan, "stem/conv1");
  }
}
