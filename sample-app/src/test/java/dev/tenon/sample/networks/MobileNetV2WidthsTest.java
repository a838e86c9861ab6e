package dev.tenon.sample.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.networks.mobile.MobileNetV2Builder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * MobileNet v2 at each of its widths: the parameters are those of keras.applications, which lists
 * 1.66, 1.95, 2.61, 3.47, 5.34 and 6.06 million without those of its batch normalisations.
 */
class MobileNetV2WidthsTest {

  @ParameterizedTest
  @CsvSource({
    "0.35, 1_691_208, 14_080",
    "0.5, 1_987_224, 18_544",
    "0.75, 2_663_064, 26_640",
    "1, 3_538_984, 34_112",
    "1.3, 5_431_048, 44_256",
    "1.4, 6_156_712, 47_936",
  })
  void hasThePublishedParameters(double width, String parameters, String measured) {
    ComputationGraph graph = MobileNetV2Builder.create().width(width).build();

    assertThat(graph.numParams()).isEqualTo(number(parameters));
    assertThat(measured(graph)).isEqualTo(number(measured));
  }

  @ParameterizedTest
  @CsvSource({"96, 96, 10, 0.35", "128, 224, 3, 0.5", "160, 96, 1000, 1.4"})
  void classifiesImagesOfEverySizeThatIsDeclared(int height, int width, int classes, double alpha) {
    ComputationGraph graph =
        MobileNetV2Builder.create().inputSize(height, width).classes(classes).width(alpha).build();

    assertThat(graph.outputSingle(Nd4j.rand(DataType.FLOAT, 1, 3, height, width)).shape())
        .containsExactly(1, classes);
  }

  /** Means and deviations of the batch normalisations. */
  private static long measured(ComputationGraph graph) {
    return graph.paramTable().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("_mean") || entry.getKey().endsWith("_log10stdev"))
        .mapToLong(entry -> entry.getValue().length())
        .sum();
  }

  private static long number(String text) {
    return Long.parseLong(text.replace("_", ""));
  }
}
