package dev.tenon.onednn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenon.onednn.helper.BatchNormOfRows;
import dev.tenon.onednn.helper.PointwiseConvolution;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayerWithBackprop;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Deeplearning4j wraps a frozen layer, in its configuration and at work; the helper is inside. */
class FrozenLayersTest {
  private static final double TOLERANCE = 1e-5;

  @BeforeAll
  static void requireOneDnn() {
    assertThat(OneDnn.switchOn()).isEqualTo(EnginePath.ONEDNN);
  }

  static Stream<UnaryOperator<Layer>> freezers() {
    return Stream.of(
        FrozenLayer::new,
        FrozenLayerWithBackprop::new,
        layer -> new FrozenLayer(new FrozenLayer(layer)));
  }

  @ParameterizedTest
  @MethodSource("freezers")
  void frozenConvolutionsGetTheHelperOfOthers(UnaryOperator<Layer> freezer) {
    ComputationGraph graph = graph(freezer);
    OneDnnLayers.prepare(graph);

    assertThat(graph.getLayer("narrow").getHelper()).isInstanceOf(PointwiseConvolution.class);
    assertThat(graph.getLayer("dilated").getHelper()).isNull();
  }

  @Test
  void aTransferredNetworkGetsTheHelpersOfOthers() {
    ComputationGraph transferred =
        new TransferLearning.GraphBuilder(graph(UnaryOperator.identity()))
            .setFeatureExtractor("norm")
            .build();
    OneDnnLayers.prepare(transferred);

    assertThat(transferred.getLayer("narrow").getHelper()).isInstanceOf(PointwiseConvolution.class);
    assertThat(transferred.getLayer("norm").getHelper()).isInstanceOf(BatchNormOfRows.class);
  }

  /** That of a normalisation fails in a backward pass that follows no forward pass of training. */
  @Test
  void aNormalisationHasAHelperUnlessItIsFrozenWithBackprop() {
    ComputationGraph frozen = graph(FrozenLayer::new);
    OneDnnLayers.prepare(frozen);
    ComputationGraph withBackprop = graph(FrozenLayerWithBackprop::new);
    OneDnnLayers.prepare(withBackprop);

    assertThat(frozen.getLayer("norm").getHelper()).isInstanceOf(BatchNormOfRows.class);
    assertThat(withBackprop.getLayer("norm").getHelper()).isNull();
  }

  @ParameterizedTest
  @MethodSource("freezers")
  void computeAndTrainTheSameAsOnTheBuiltInPath(UnaryOperator<Layer> freezer) {
    ComputationGraph stock = BuiltInPath.get(() -> graph(freezer));
    ComputationGraph helped = graph(freezer);
    ComputationGraph prepared = graph(freezer);
    OneDnnLayers.prepare(prepared);
    OneDnnLayers.keepOutputs(prepared);
    INDArray images = images();
    INDArray labels = Nd4j.rand(DataType.FLOAT, 3, 2, 20, 19);

    INDArray frozen = stock.getLayer("narrow").params().dup();
    BuiltInPath.get(() -> trained(stock, images, labels));
    assertThat(stock.getLayer("narrow").params()).isEqualTo(frozen);

    for (ComputationGraph graph : new ComputationGraph[] {helped, prepared}) {
      trained(graph, images, labels);
      assertClose(graph.params(), stock.params());
      assertClose(graph.outputSingle(images), BuiltInPath.get(() -> stock.outputSingle(images)));
    }
  }

  @Test
  void keepNothing() {
    ComputationGraph graph = graph(FrozenLayer::new, FrozenLayer::new);
    OneDnnLayers.prepare(graph);
    OneDnnLayers.keepOutputs(graph);

    assertThat(graph.getConfiguration().getCacheMode()).isEqualTo(CacheMode.NONE);
  }

  private static ComputationGraph trained(
      ComputationGraph graph, INDArray images, INDArray labels) {
    for (int step = 0; step < 3; step++) {
      graph.fit(new INDArray[] {images}, new INDArray[] {labels});
    }
    return graph;
  }

  private static void assertClose(INDArray actual, INDArray expected) {
    assertThat(actual.distance2(expected) / expected.norm2Number().doubleValue())
        .isCloseTo(0, within(TOLERANCE));
  }

  /** Large enough for the product of matrices in the frozen 1×1 convolution. */
  private static INDArray images() {
    return Nd4j.rand(DataType.FLOAT, 3, 3, 20, 19);
  }

  private static ComputationGraph graph(UnaryOperator<Layer> freezer) {
    return graph(freezer, UnaryOperator.identity());
  }

  /** The last convolution is left to train, and the first one if it has gradients to train with. */
  private static ComputationGraph graph(UnaryOperator<Layer> freezer, UnaryOperator<Layer> last) {
    Layer first = convolution(3, 200, 1);
    boolean passesGradientsOn = !(freezer.apply(first) instanceof FrozenLayer);
    // With workspaces, Deeplearning4j's own path fails in a normalisation that is frozen this way.
    WorkspaceMode workspaces = passesGradientsOn ? WorkspaceMode.NONE : WorkspaceMode.ENABLED;
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(7)
                .updater(new Sgd(0.01))
                .trainingWorkspaceMode(workspaces)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(20, 19, 3))
                .addLayer("first", passesGradientsOn ? first : freezer.apply(first), "in")
                .addLayer("narrow", freezer.apply(convolution(1, 100, 1)), "first")
                .addLayer("dilated", freezer.apply(convolution(3, 8, 2)), "narrow")
                .addLayer("norm", freezer.apply(new BatchNormalization()), "dilated")
                .addLayer("last", last.apply(convolution(3, 2, 1)), "norm")
                .addLayer(
                    "out",
                    new CnnLossLayer.Builder(LossFunction.MSE)
                        .activation(Activation.IDENTITY)
                        .build(),
                    "last")
                .setOutputs("out")
                .build());
    graph.init();
    return graph;
  }

  private static ConvolutionLayer convolution(int kernel, int filters, int dilation) {
    return new ConvolutionLayer.Builder(kernel, kernel)
        .dilation(dilation, dilation)
        .convolutionMode(ConvolutionMode.Same)
        .nOut(filters)
        .activation(Activation.TANH)
        .build();
  }
}
