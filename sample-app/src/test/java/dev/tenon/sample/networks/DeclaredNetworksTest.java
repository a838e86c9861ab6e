package dev.tenon.sample.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.networks.tutorial.NaiveInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ReducedInceptionModelBuilder;
import dev.tenon.sample.networks.tutorial.ResidualModelBuilder;
import dev.tenon.sample.networks.tutorial.ThreeVggBlocksBuilder;
import dev.tenon.sample.networks.tutorial.VggBlockModelBuilder;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;

class DeclaredNetworksTest {
  private static final Networks NETWORKS = DeclaredNetworks.all();

  static List<ImageClassifier> classifiers() {
    return NETWORKS.classifiers();
  }

  @ParameterizedTest
  @MethodSource("classifiers")
  void buildsAClassifierOfTheSizeThatIsListed(ImageClassifier classifier) {
    ComputationGraph graph = classifier.build(1, new Sgd(0.1), 10);
    assertThat(graph.numParams()).isEqualTo(classifier.facts().parameters());
    assertThat(classifier.facts().input()).isEqualTo(classifier.input().toString());
  }

  @ParameterizedTest
  @MethodSource("classifiers")
  void hasTheFingerprintThatTheCompilerGaveTheBuilder(ImageClassifier classifier)
      throws ReflectiveOperationException {
    Class<?> builder = Class.forName(classifier.facts().declaration().getName() + "Builder");
    assertThat(builder.getField("FINGERPRINT").get(null)).isEqualTo(classifier.fingerprint());
  }

  @ParameterizedTest
  @MethodSource("classifiers")
  void classifiesImagesOfTheSizeThatIsListed(ImageClassifier classifier) {
    ImageSize input = classifier.input();
    ComputationGraph graph = classifier.build(1, new Sgd(0.1), 4);
    assertThat(
            graph
                .outputSingle(
                    Nd4j.zeros(
                        DataType.FLOAT, 2, ImageSize.CHANNELS, input.height(), input.width()))
                .shape())
        .containsExactly(2, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "VggBlockModel, 38_720",
    "ThreeVggBlocks, 2_325_568",
    "NaiveInceptionModel, 6_272",
    "ReducedInceptionModel, 513_120",
    "ResidualModel, 38_976",
  })
  void countsTheParametersOfTheTutorial(String name, String parameters) {
    assertThat(NETWORKS.named(name).parameters())
        .isEqualTo(Long.parseLong(parameters.replace("_", "")));
  }

  @Test
  void countsTheParametersThatDl4jCounts() {
    assertThat(VggBlockModelBuilder.create().build().numParams())
        .isEqualTo(VggBlockModelBuilder.PARAMETERS);
    assertThat(ThreeVggBlocksBuilder.create().build().numParams())
        .isEqualTo(ThreeVggBlocksBuilder.PARAMETERS);
    assertThat(NaiveInceptionModelBuilder.create().build().numParams())
        .isEqualTo(NaiveInceptionModelBuilder.PARAMETERS);
    assertThat(ReducedInceptionModelBuilder.create().build().numParams())
        .isEqualTo(ReducedInceptionModelBuilder.PARAMETERS);
    assertThat(ResidualModelBuilder.create().build().numParams())
        .isEqualTo(ResidualModelBuilder.PARAMETERS);
  }
}
