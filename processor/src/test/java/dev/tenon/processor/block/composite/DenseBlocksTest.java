package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.DenseBlock;
import dev.tenon.block.Fire;
import dev.tenon.block.Transition;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

class DenseBlocksTest {

  @Test
  void everyLayerReadsAllBeforeIt() {
    Plan plan = plan(DenseBlock.class, "layers", 2, "growth", 12);

    assertThat(Plans.names(plan))
        .startsWith(
            "block/1/bn1",
            "block/1/relu1",
            "block/1/conv1",
            "block/1/bn2",
            "block/1/relu2",
            "block/1/conv2",
            "block/1/concat",
            "block/2/bn1");
    assertThat(Plans.vertex(plan, "block/1/conv1").shape()).hasToString("48×9×10");
    assertThat(Plans.vertex(plan, "block/2/concat").inputs())
        .containsExactly("block/1/concat", "block/2/conv2");
    assertThat(Plans.block(plan, "block").output().shape()).hasToString("32×9×10");
  }

  @Test
  void layersMayGoWithoutBottleneck() {
    assertThat(Plans.names(plan(DenseBlock.class, "layers", 1, "bottleneck", false)))
        .containsExactly("block/1/bn", "block/1/relu", "block/1/conv", "block/1/concat");
  }

  @Test
  void transitionCompressesAndHalves() {
    Plan plan = plan(Transition.class, "compression", 0.4);

    assertThat(Plans.names(plan))
        .containsExactly("block/bn", "block/relu", "block/conv", "block/pool");
    assertThat(Plans.block(plan, "block").output().shape()).hasToString("3×4×5");
  }

  @Test
  void transitionMustLeaveAChannel() {
    Problem problem = Plans.problemOf(network(Transition.class, "compression", 0.1));

    assertThat(problem.code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(problem.sentence())
        .isEqualTo("Transition 'block' leaves none of the 8 channels of 8×9×10.");
  }

  @Test
  void aTransitionKeepsAtLeastOneChannel() {
    assertThat(Plans.block(plan(Transition.class, "compression", 0.125), "block").output().shape())
        .hasToString("1×4×5");
  }

  @Test
  void aTransitionIsOfImages() {
    TestNetwork network = TestNetwork.ofVector(8).block("block", Transition.class);

    assertThat(Plans.problemOf(network).code()).isEqualTo(Code.WRONG_KIND);
  }

  @Test
  void fireSqueezesAndExpands() {
    Plan plan = plan(Fire.class, "squeeze", 2, "expand1x1", 5, "expand3x3", 6);

    assertThat(Plans.vertex(plan, "block/concat").inputs())
        .containsExactly("block/expand1x1", "block/expand3x3");
    assertThat(Plans.block(plan, "block").output().shape()).hasToString("11×9×10");
    assertThat(plan.cost().parameters()).isEqualTo(8 * 2 + 2 + 2 * 5 + 5 + 2 * 6 * 9 + 6);
  }

  private static TestNetwork network(Class<? extends Annotation> type, Object... attributes) {
    return TestNetwork.ofImage(8, 9, 10).block("block", type, attributes);
  }

  private static Plan plan(Class<? extends Annotation> type, Object... attributes) {
    return Plans.of(network(type, attributes));
  }
}
