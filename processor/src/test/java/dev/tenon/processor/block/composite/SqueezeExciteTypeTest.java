package dev.tenon.processor.block.composite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.SqueezeExcite;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.plan.Plan;
import org.junit.jupiter.api.Test;

class SqueezeExciteTypeTest {

  @Test
  void scalesTheChannelsByFactorsOfTheirMeans() {
    Plan plan = Plans.of(block(64, "reduction", 16));

    assertThat(Plans.names(plan))
        .containsExactly("se/squeeze", "se/reduce", "se/excite", "se/scale");
    assertThat(Plans.vertex(plan, "se/reduce").shape()).hasToString("4×1×1");
    assertThat(Plans.vertex(plan, "se/excite").shape()).hasToString("64×1×1");
    assertThat(Plans.layer(plan, "se/scale")).isEqualTo(new ChannelScaling());
    assertThat(Plans.vertex(plan, "se/scale").inputs()).containsExactly("input", "se/excite");
    assertThat(Plans.block(plan, "se").output().shape()).hasToString("64×5×7");
  }

  @Test
  void hasWeightsBetweenTheChannelsOnly() {
    assertThat(Plans.of(block(64, "reduction", 16)).cost().parameters())
        .isEqualTo(64 * 4 + 4 + 4 * 64 + 64);
  }

  @Test
  void keepsAtLeastOneChannel() {
    assertThat(Plans.vertex(Plans.of(block(8, "reduction", 16)), "se/reduce").shape())
        .hasToString("1×1×1");
  }

  private static TestNetwork block(int channels, Object... attributes) {
    return TestNetwork.ofImage(channels, 5, 7).block("se", SqueezeExcite.class, attributes);
  }
}
