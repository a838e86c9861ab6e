package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Tensor;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;

/** One iteration with the heads that are not a classifier at the end. */
class TrainingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GoogLeNet + 2 auxiliary heads",
        "SqueezeNet 1.0",
        "ResNeXt-50 32x4d",
        "EfficientNet-B0",
        "MobileNet v3 small",
        "LRCN"
      })
  void learnsFromABatch(String name) {
    assertLearns(name);
  }

  @Tag("long")
  @Test
  void learnsFromABatchOfPixels() {
    assertLearns("U-Net");
  }

  private static void assertLearns(String name) {
    Generated network = SmallNetworks.named(name);
    ComputationGraph graph = network.create().get().seed(7).updater(new Sgd(1e-3)).build();
    INDArray before = graph.params().dup();
    INDArray[] inputs = {Nd4j.rand(network.fed(2))};

    graph.fit(inputs, labels(network, graph));

    assertThat(graph.score()).isFinite().isPositive();
    assertThat(graph.params().equals(before)).isFalse();
    assertThat(graph.params().isNaN().any()).isFalse();
  }

  /** The first class for every example and pixel, in the shape of each head's scores. */
  private static INDArray[] labels(Generated network, ComputationGraph graph) {
    List<String> outputs = graph.getConfiguration().getNetworkOutputs();
    return outputs.stream()
        .map(output -> firstClass(shape(network, output)))
        .toArray(INDArray[]::new);
  }

  private static Tensor shape(Generated network, String output) {
    return network.blocks().stream()
        .filter(block -> block.vertex().equals(output))
        .findFirst()
        .orElseThrow()
        .shape();
  }

  private static INDArray firstClass(Tensor scores) {
    INDArray labels = Nd4j.zeros(scores.batch(2));
    for (int example = 0; example < 2; example++) {
      labels.slice(example).slice(0).assign(1);
    }
    return labels;
  }
}
