package dev.tenon.processor.block.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import org.junit.jupiter.api.Test;

/** A pooling over the whole image, or over all steps of a sequence. */
class GlobalPoolTest {

  @Test
  void ofAnImageLeavesItsChannels() {
    assertThat(shape(TestNetwork.ofImage(6, 4, 5))).isEqualTo("6");
    assertThat(shape(TestNetwork.ofImage(6, 4, 5), "keepDimensions", true)).isEqualTo("6×1×1");
  }

  /** One layer pools, another drops the step that is left. */
  @Test
  void ofASequenceLeavesItsValues() {
    Plan plan = Plans.of(TestNetwork.ofSequence(6, 7).block("pooled", GlobalPool.class));

    assertThat(Plans.names(plan)).containsExactly("pooled/pool", "pooled/squeeze");
    assertThat(shape(TestNetwork.ofSequence(6, 7))).isEqualTo("6");
    assertThat(shape(TestNetwork.ofSequence(6, 7), "keepDimensions", true)).isEqualTo("6×1");
  }

  private static String shape(TestNetwork network, Object... attributes) {
    Plan plan = Plans.of(network.block("pooled", GlobalPool.class, attributes));
    return Plans.block(plan, "pooled").output().shape().toString();
  }
}
