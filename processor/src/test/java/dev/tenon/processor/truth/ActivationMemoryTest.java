package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.memory.DataType;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The activations of the tutorial's models for one image of floats. */
class ActivationMemoryTest {

  /** What branches of a block are joined to, and what is activated after a sum, is not counted. */
  @ParameterizedTest
  @CsvSource({"a, 36.00 MiB", "b, 71.00 MiB", "c, 56.75 MiB", "d, 316.75 MiB", "e, 48.00 MiB"})
  void ofConvolutionsAndPoolings(String letter, String bytes) {
    Plan plan = Plans.of(TutorialModels.of(letter));

    long numbers =
        plan.vertices()
            .filter(
                vertex ->
                    vertex.layer() instanceof Convolution || vertex.layer() instanceof Pooling)
            .mapToLong(Vertex::activations)
            .sum();

    assertThat(DataType.FLOAT.bytes(numbers)).isEqualTo(Bytes.parse(bytes).orElseThrow());
  }

  /** DL4J keeps the output of every vertex, also of those that only join or activate. */
  @ParameterizedTest
  @CsvSource({"a, 36.00 MiB", "b, 71.00 MiB", "c, 113.50 MiB", "d, 500.75 MiB", "e, 80.00 MiB"})
  void ofAllVertices(String letter, String bytes) {
    long numbers = Plans.of(TutorialModels.of(letter)).activations();

    assertThat(DataType.FLOAT.bytes(numbers)).isEqualTo(Bytes.parse(bytes).orElseThrow());
  }
}
