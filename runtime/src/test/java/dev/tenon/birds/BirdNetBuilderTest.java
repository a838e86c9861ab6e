package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.tenon.birds.BirdNetBuilder.Layers;
import dev.tenon.birds.BirdNetBuilder.Shapes;
import dev.tenon.builder.LayerHandle;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The constants of the reference are what Deeplearning4j computes. */
class BirdNetBuilderTest {

  private static final List<LayerHandle<?>> BLOCKS =
      List.of(Layers.STEM, Layers.MIXED, Layers.BODY, Layers.POOLED, Layers.SPECIES);

  private static ComputationGraph net;

  @BeforeAll
  static void build() {
    net = BirdNetBuilder.create().seed(42).build();
  }

  @Test
  void parametersAreCounted() {
    assertThat(net.numParams()).isEqualTo(BirdNetBuilder.PARAMETERS);
    assertThat(BLOCKS.stream().map(BirdNetBuilderTest::parameters))
        .containsExactly(38_720L, 137_072L, 1_181_696L, 0L, 51_400L);
  }

  @Test
  void shapesAreThoseOfTheActivations() {
    INDArray image = Nd4j.rand(DataType.FLOAT, Shapes.INPUT.batch(1));
    Map<String, INDArray> activations = net.feedForward(image, false);

    assertThat(BLOCKS)
        .allSatisfy(
            block ->
                assertThat(activations.get(block.vertex()))
                    .extracting(INDArray::shape)
                    .isEqualTo(block.shape().batch(1)));
    assertThat(net.outputSingle(image).sumNumber().doubleValue()).isCloseTo(1, offset(1e-5));
  }

  @Test
  void macsAreWeightsTimesPositions() {
    long macs =
        net.getLayer("species").getParam("W").length()
            + convolutions(Layers.STEM, 224 * 224)
            + convolutions(Layers.MIXED, 112 * 112)
            + convolutions(Layers.BODY, 112 * 112);
    assertThat(macs).isEqualTo(BirdNetBuilder.MACS);
  }

  @Test
  void summaryStatesTheConstants() {
    assertThat(BirdNetBuilder.SUMMARY.lines())
        .contains(
            "Total parameters: %,d".formatted(BirdNetBuilder.PARAMETERS),
            "Trainable parameters: %,d".formatted(BirdNetBuilder.TRAINABLE_PARAMETERS),
            "MACs: %,d".formatted(BirdNetBuilder.MACS),
            "FLOPs (2 × MACs): %,d".formatted(2 * BirdNetBuilder.MACS));
  }

  @Test
  void statisticsOfBatchNormAreNotTrained() {
    long statistics =
        net.paramTable().entrySet().stream()
            .filter(entry -> entry.getKey().matches(".*_(mean|log10stdev)"))
            .mapToLong(entry -> entry.getValue().length())
            .sum();
    assertThat(net.numParams() - statistics).isEqualTo(BirdNetBuilder.TRAINABLE_PARAMETERS);
  }

  private static long parameters(LayerHandle<?> block) {
    return block.parameters(net).values().stream().mapToLong(INDArray::length).sum();
  }

  private static long convolutions(LayerHandle<?> block, long positions) {
    return block.layers(net).stream()
        .filter(layer -> layer.conf().getLayer() instanceof ConvolutionLayer)
        .mapToLong(layer -> layer.getParam("W").length() * positions)
        .sum();
  }
}
