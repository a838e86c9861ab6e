package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.onednn.helper.PointwiseSize;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is copied depends on what the runtime decides, so the two have to agree. */
class LayoutCopiesTest {

  @ParameterizedTest
  @CsvSource({
    "64, 64, 28, true",
    "64, 63, 28, false",
    "63, 64, 28, false",
    "50, 50, 32, true",
    "1, 99, 32, true",
    "1, 98, 31, false",
    "512, 512, 32, true",
    "512, 512, 31, false",
    "64, 256, 56, true",
    "1024, 2048, 14, false",
    "256, 1024, 14, false",
  })
  void copiesWhatTheRuntimeDoesNotMultiply(
      int channels, int filters, int extent, boolean multiplies) {
    long values = (long) (channels + filters) * extent * extent;

    assertThat(new PointwiseSize(values, (long) channels * filters).multipliesBackward())
        .isEqualTo(multiplies);
    assertThat(copies(channels, filters, extent)).isEqualTo(multiplies ? 0 : 2 * values);
  }

  private static long copies(int channels, int filters, int extent) {
    Plan plan =
        Plans.of(
            TestNetwork.ofImage(channels, extent, extent)
                .block("conv", Convolution.class, "filters", filters, "kernel", 1));
    Vertex vertex = plan.vertices().findFirst().orElseThrow();
    Shape input = new Shape.FeatureMap(channels, extent, extent);
    return new LayoutCopies(EnginePath.ONE_DNN).of(vertex.layer(), List.of(input), vertex.shape());
  }
}
