package dev.tenon.sample.networks.published;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.builder.LayerHandle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The shape that the compiler computed for a block is that of DL4J's activation. */
class ForwardPassTest {

  /** Small versions, and networks that are small as they are published. */
  static List<Generated> small() {
    List<String> shrunk = SmallNetworks.all().stream().map(Generated::name).toList();
    return Stream.concat(
            SmallNetworks.all().stream(),
            PublishedNetworks.all().stream().filter(network -> !shrunk.contains(network.name())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource
  void small(Generated network) {
    assertShapes(network);
  }

  static List<Generated> published() {
    return PublishedNetworks.all();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource
  void published(Generated network) {
    assertShapes(network);
  }

  private static void assertShapes(Generated network) {
    int examples = 2;
    ComputationGraph graph = network.build();
    INDArray input = Nd4j.ones(network.fed(examples));
    Map<String, INDArray> activations = graph.feedForward(input, false);

    assertThat(network.blocks()).isNotEmpty();
    for (LayerHandle<?> block : network.blocks()) {
      assertThat(requireNonNull(activations.get(block.vertex())).shape())
          .as("%s of %s", block, network)
          .isIn(block.shape().batch(examples), block.shape().batch(examples * network.frames()));
    }
  }
}
