package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.BatchNorm;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The workspaces for gradients, each as large as the 12 values of the image. */
class GradientSpaceTest {

  @Test
  void aChainNeedsTwoInTurn() {
    TestNetwork chain =
        image()
            .block("a", BatchNorm.class)
            .block("b", BatchNorm.class)
            .block("c", BatchNorm.class)
            .block("d", BatchNorm.class);

    assertThat(space(chain)).isEqualTo(2 * 12);
  }

  /** The gradients of a sum are those of both sources: they are kept until the first is reached. */
  @Test
  void aSumKeepsItsUntilTheEarlierOfItsSourcesHasReadThem() {
    assertThat(space(sum("a", "b"))).isEqualTo(24 + 2 * 12);
    assertThat(space(sum("b", "a"))).isEqualTo(24 + 2 * 12);
  }

  private static TestNetwork sum(String one, String other) {
    return image()
        .block("a", BatchNorm.class)
        .block("b", BatchNorm.class)
        .block("sum", List.of(one, other), Add.class);
  }

  private static long space(TestNetwork network) {
    Plan plan = Plans.of(network);
    Map<String, Long> values = new HashMap<>();
    plan.inputs().forEach(input -> values.put(input.name(), input.shape().elements()));
    plan.vertices()
        .forEach((Vertex vertex) -> values.put(vertex.name(), vertex.shape().elements()));
    return GradientSpace.of(plan, values);
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 2, 2);
  }
}
