package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.FeatureMap;
import dev.tenon.birds.PatchNetBuilder.Layers;
import dev.tenon.birds.PatchNetBuilder.Shapes;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.FrozenLayer;
import org.deeplearning4j.nn.layers.convolution.CnnLossLayer;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LayerHandleTest {

  private static ComputationGraph net;

  @BeforeAll
  static void build() {
    net = PatchNetBuilder.create().seed(42).build();
  }

  @Test
  void isTypedAndPrintsAsItsBlock() {
    FeatureMap shape = Layers.SUM.shape();
    assertThat(shape).isSameAs(Shapes.SUM);
    assertThat(Layers.PIXELS).hasToString("pixels");
    assertThat(Layers.PIXELS.vertex()).isEqualTo("pixels/loss");
    assertThat(Layers.SUM.vertex()).isEqualTo("sum");
  }

  @Test
  void activationIsTheOutputOfTheBlockAtInference() {
    INDArray patches = Nd4j.rand(DataType.FLOAT, Shapes.INPUT.batch(3));

    assertThat(Layers.EDGES.activation(net, patches).shape()).isEqualTo(Shapes.EDGES.batch(3));
    assertThat(Layers.PIXELS.activation(net, patches)).isEqualTo(net.outputSingle(patches));
    assertThat(Layers.NOISY.activation(net, patches))
        .as("nothing is dropped at inference")
        .isEqualTo(Layers.EVEN.activation(net, patches));
    assertThat(Layers.SUM.activation(net, patches))
        .isEqualTo(Layers.EVEN.activation(net, patches).add(Layers.EDGES.activation(net, patches)));
  }

  @Test
  void layersAreThoseOfTheBlockInTheirOrder() {
    assertThat(Layers.PIXELS.layers(net))
        .hasExactlyElementsOfTypes(ConvolutionLayer.class, CnnLossLayer.class);
    assertThat(Layers.SUM.layers(net)).as("an addition is no layer").isEmpty();
  }

  @Test
  void parametersAreViews() {
    ComputationGraph changed = net.clone();
    assertThat(Layers.PIXELS.parameters(changed))
        .containsOnlyKeys("pixels/conv_W", "pixels/conv_b");
    assertThat(Layers.EVEN.parameters(changed)).hasSize(4);
    assertThat(Layers.SUM.parameters(changed)).isEmpty();

    Layers.PIXELS.parameters(changed).values().forEach(array -> array.assign(7));
    assertThat(changed.getParam("pixels/conv_b").meanNumber().doubleValue()).isEqualTo(7);
  }

  @Test
  void namesTheFrozenPartOfATransfer() {
    ComputationGraph transferred =
        new TransferLearning.GraphBuilder(net).setFeatureExtractor(Layers.EVEN.vertex()).build();
    assertThat(transferred.getLayer(Layers.EVEN.vertex())).isInstanceOf(FrozenLayer.class);
    assertThat(transferred.getLayer("pixels/conv")).isNotInstanceOf(FrozenLayer.class);
    assertThat(Layers.PIXELS.parameters(transferred)).hasSize(2);
  }

  @Test
  void aGraphWithoutParametersIsRefused() {
    ComputationGraph empty = new ComputationGraph(PatchNetBuilder.create().configuration());
    assertThatIllegalStateException()
        .isThrownBy(() -> Layers.EDGES.parameters(empty))
        .withMessage("the graph has no parameters yet, so block 'edges' has none: call init()");
  }

  @Test
  void aLargeGraphIsNotListed() {
    ComputationGraph birds = new ComputationGraph(BirdNetBuilder.create().configuration());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layers.EVEN.layers(birds))
        .withMessageEndingWith(
            "but stem/conv1, stem/conv2, stem/pool, mixed/conv1x1, mixed/reduce3x3,"
                + " mixed/conv3x3, … (20 in all)");
  }

  @Test
  void aGraphOfAnotherNetworkIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirdNetBuilder.Layers.BODY.parameters(net))
        .withMessage(
            "block 'body' (256×112×112) is not in this graph: it has no vertex 'body/relu2', but"
                + " edges, even, noisy, sum, pixels/conv, pixels/loss");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirdNetBuilder.Layers.BODY.layers(net))
        .withMessageStartingWith("block 'body' (256×112×112) is not in this graph");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirdNetBuilder.Layers.BODY.activation(net, Nd4j.ones(1)))
        .withMessageStartingWith("block 'body' (256×112×112) is not in this graph");
  }
}
