package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That DL4J really infers a shape that it does not compute. */
class MisinferenceTest {

  static List<Misinference> misinferences() {
    return Misinference.ALL;
  }

  @ParameterizedTest
  @MethodSource("misinferences")
  void dl4jInfersAnotherShapeThanItComputes(Misinference misinference) {
    Graph graph = misinference.example();

    assertThat(Configured.of(graph).shapes())
        .containsEntry(graph.leaves().get(0), misinference.inferred());
    assertThat(Agreement.onExecution(graph, 2)).isEqualTo(Agreement.ACCEPTED);
  }
}
