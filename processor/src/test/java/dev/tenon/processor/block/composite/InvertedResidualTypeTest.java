package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.InvertedResidual;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import org.junit.jupiter.api.Test;

class InvertedResidualTypeTest {

  @Test
  void widensConvolvesNarrowsAndAdds() {
    Plan plan = plan("filters", 16);

    assertThat(Plans.names(plan))
        .containsExactly(
            "block/expand",
            "block/expandBn",
            "block/expandRelu6",
            "block/depthwise",
            "block/depthwiseBn",
            "block/depthwiseRelu6",
            "block/project",
            "block/projectBn",
            "block/add");
    assertThat(Plans.vertex(plan, "block/depthwise").shape()).hasToString("96×28×28");
    assertThat(Plans.vertex(plan, "block/add").inputs())
        .containsExactly("block/projectBn", "input");
  }

  @Test
  void addsOnlyWhatHasTheSameShape() {
    assertThat(Plans.names(plan("filters", 24))).doesNotContain("block/add");
    assertThat(Plans.names(plan("filters", 16, "stride", 2))).doesNotContain("block/add");
    assertThat(output(plan("filters", 24, "stride", 2, "kernel", 5))).isEqualTo("24×14×14");
  }

  @Test
  void doesNotWidenWhatIsWideAlready() {
    assertThat(Plans.names(plan("filters", 16, "expansion", 1))).doesNotContain("block/expand");
    assertThat(Plans.names(plan("filters", 16, "expandedFilters", 16)))
        .doesNotContain("block/expand");
  }

  @Test
  void squeezesAndExcitesTheWideChannels() {
    Plan byRatio = plan("filters", 16, "squeezeExcite", 24);
    Plan byNumber = plan("filters", 16, "squeezeFilters", 10);

    assertThat(Plans.vertex(byRatio, "block/reduce").shape()).hasToString("4×1×1");
    assertThat(Plans.vertex(byRatio, "block/scale").shape()).hasToString("96×28×28");
    assertThat(Plans.vertex(byRatio, "block/project").inputs()).containsExactly("block/scale");
    assertThat(Plans.vertex(byNumber, "block/reduce").shape()).hasToString("10×1×1");
  }

  @Test
  void ratioAndNumberExcludeEachOther() {
    Problem problem =
        Plans.problemOf(block("filters", 16, "squeezeExcite", 24, "squeezeFilters", 10));

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo(
            "InvertedResidual 'block' gives both squeezeExcite = 24 and squeezeFilters = 10.");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("squeezeFilters = 0");
    assertThat(Plans.names(plan("filters", 16, "squeezeExcite", 0, "squeezeFilters", 10)))
        .contains("block/reduce");
  }

  @Test
  void hardSwishReplacesTheActivation() {
    Plan plan = plan("filters", 16, "hardSwish", true, "squeezeExcite", 4, "gate", hardSigmoid());

    assertThat(Plans.names(plan))
        .containsSequence(
            "block/expand",
            "block/expandBn",
            "block/expandShift",
            "block/expandRelu6",
            "block/expandProduct",
            "block/expandScale",
            "block/depthwise")
        .containsSequence("block/excite", "block/gateShift", "block/gateRelu6", "block/gateScale");
    assertThat(Plans.layer(plan, "block/gateRelu6")).isEqualTo(new Activate(Activation.RELU6));
  }

  @Test
  void thereIsOneActivation() {
    Problem problem =
        Plans.problemOf(
            block(
                "filters",
                16,
                "hardSwish",
                true,
                "activation",
                org.nd4j.linalg.activations.Activation.RELU));

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo("InvertedResidual 'block' has hard-swish and RELU as its activation.");
  }

  @Test
  void needsAFeatureMap() {
    Problem problem =
        Plans.problemOf(
            TestNetwork.ofVector(10).block("block", InvertedResidual.class, "filters", 16));

    assertThat(problem.code()).isEqualTo(Code.WRONG_KIND);
  }

  private static TestNetwork block(Object... attributes) {
    return TestNetwork.ofImage(16, 28, 28).block("block", InvertedResidual.class, attributes);
  }

  private static Plan plan(Object... attributes) {
    return Plans.of(block(attributes));
  }

  private static String output(Plan plan) {
    return Plans.block(plan, "block").output().shape().toString();
  }

  private static dev.tenon.block.Gate hardSigmoid() {
    return dev.tenon.block.Gate.HARD_SIGMOID;
  }
}
