package dev.tenon.sample.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.sample.exit.UserError;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;

class NetworksTest {
  private static final Networks NETWORKS = TinyNetworks.ALL;

  @Test
  void listsClassifiersFirst() {
    assertThat(NETWORKS.all())
        .extracting(NetworkFacts::name)
        .containsExactly("TinyConvNet", "OtherNet", "TinyExtractor", "TinyPublished");
  }

  @Test
  void findsANameInAnyCase() {
    assertThat(NETWORKS.named("tinyextractor").name()).isEqualTo("TinyExtractor");
    assertThat(NETWORKS.classifierNamed("TINYCONVNET")).isSameAs(TinyNetworks.CLASSIFIER);
  }

  @Test
  void suggestsTheNearestName() {
    assertThatThrownBy(() -> NETWORKS.named("TinyConfNt"))
        .isInstanceOf(UserError.class)
        .hasMessage("unknown network 'TinyConfNt'; did you mean TinyConvNet?");
  }

  @Test
  void listsTheNamesWhenNoneIsNear() {
    assertThatThrownBy(() -> NETWORKS.classifierNamed("GPT"))
        .isInstanceOf(UserError.class)
        .hasMessage("unknown classifier 'GPT'; there are TinyConvNet, OtherNet");
  }

  @Test
  void refusesToTrainANetworkWithoutHead() {
    assertThatThrownBy(() -> NETWORKS.classifierNamed("TinyExtractor"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("'TinyExtractor' has no head")
        .hasMessageContaining("TinyConvNet, OtherNet");
  }

  @Test
  void refusesToTrainANetworkThatIsOnlyShown() {
    assertThatThrownBy(() -> NETWORKS.classifierNamed("TinyPublished"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "network 'TinyPublished' is here to be looked at, not to be trained; "
                + "classifiers are TinyConvNet, OtherNet");
  }

  @Test
  void fitsTheHeadToTheDataSet() {
    ComputationGraph graph = TinyNetworks.CLASSIFIER.build(1, new Sgd(0.1), 3);
    assertThat(graph.outputSingle(Nd4j.zeros(DataType.FLOAT, 2, 3, 8, 8)).shape())
        .containsExactly(2, 3);
  }

  @Test
  void buildsTheSameWeightsFromTheSameSeed() {
    assertThat(TinyNetworks.CLASSIFIER.build(1, new Sgd(0.1), 3).params())
        .isEqualTo(TinyNetworks.CLASSIFIER.build(1, new Sgd(0.1), 3).params())
        .isNotEqualTo(TinyNetworks.CLASSIFIER.build(2, new Sgd(0.1), 3).params());
  }
}
