package dev.tenon.inference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Vector;
import dev.tenon.builder.LayerHandle;
import dev.tenon.convolution.GroupedConvolution2D;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class InferenceFormTest {
  private static final LayerHandle<Vector> OUT = new LayerHandle<>("out", "out", new Vector(3));

  static Stream<FeedForwardLayer.Builder<?>> linearLayers() {
    return Stream.of(true, false)
        .flatMap(
            bias ->
                Stream.of(
                    new ConvolutionLayer.Builder(3, 3).nOut(6).hasBias(bias),
                    new GroupedConvolution2D.Builder()
                        .groups(2)
                        .kernelSize(3, 3)
                        .nOut(6)
                        .hasBias(bias),
                    new Deconvolution2D.Builder(3, 3).nOut(6).hasBias(bias),
                    new DepthwiseConvolution2D.Builder(3, 3).depthMultiplier(3).hasBias(bias),
                    new SeparableConvolution2D.Builder(3, 3)
                        .depthMultiplier(2)
                        .nOut(6)
                        .hasBias(bias),
                    new DenseLayer.Builder().nOut(6).hasBias(bias)));
  }

  @ParameterizedTest
  @MethodSource("linearLayers")
  void foldsANormalisationIntoTheLayerBefore(FeedForwardLayer.Builder<?> linear) {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("linear", linear.activation(Activation.IDENTITY).build(), "in")
                    .addLayer("norm", new BatchNormalization(), "linear")
                    .addLayer("relu", new ActivationLayer(Activation.RELU), "norm")
                    .addLayer("out", head(), "relu"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices().keySet())
        .containsExactly("linear", "relu", "out");
    assertComputesTheSame(graph, form);
  }

  @Test
  void foldsWhatStoresTheVarianceAndWhatLocksGammaAndBeta() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("conv1", convolution(), "in")
                    .addLayer(
                        "variance",
                        new BatchNormalization.Builder().useLogStd(false).build(),
                        "conv1")
                    .addLayer("conv2", convolution(), "variance")
                    .addLayer("locked", new BatchNormalization.Builder(true).build(), "conv2")
                    .addLayer("conv3", convolution(), "locked")
                    .addLayer(
                        "fixed",
                        new BatchNormalization.Builder(true).gamma(2).beta(0.5).build(),
                        "conv3")
                    .addLayer("out", head(), "fixed"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices()).hasSize(4);
    assertComputesTheSame(graph, form);
  }

  /** The convolution's own output is read, has an activation, or is not there. */
  @Test
  void leavesANormalisationThatCannotBeFolded() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("first", new BatchNormalization(), "in")
                    .addLayer("conv1", convolution(), "first")
                    .addLayer("norm1", new BatchNormalization(), "conv1")
                    .addVertex(
                        "sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "conv1", "norm1")
                    .addLayer(
                        "conv2",
                        new ConvolutionLayer.Builder(1, 1)
                            .nOut(4)
                            .activation(Activation.TANH)
                            .build(),
                        "sum")
                    .addLayer("norm2", new BatchNormalization(), "conv2")
                    .addLayer("out", head(), "norm2"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices().keySet())
        .containsExactlyElementsOf(graph.getConfiguration().getVertices().keySet());
    assertComputesTheSame(graph, form);
  }

  @Test
  void dropsDropoutWeightNoiseAndCopies() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer(
                        "conv",
                        new ConvolutionLayer.Builder(1, 1).nOut(4).dropOut(0.5).build(),
                        "in")
                    .addLayer("drop", new DropoutLayer(0.5), "conv")
                    .addVertex("copy", new ScaleVertex(1), "drop")
                    .addLayer("out", head(), "copy"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices().keySet()).containsExactly("conv", "out");
    assertThat(form.getLayer("conv").conf().getLayer().getIDropout()).isNull();
    assertThat(graph.getLayer("conv").conf().getLayer().getIDropout()).isNotNull();
    assertComputesTheSame(graph, form);
  }

  /** Deeplearning4j cannot add a vertex to itself. */
  @Test
  void keepsACopyThatMakesTwoInputsOfOne() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("conv", convolution(), "in")
                    .addLayer("drop", new DropoutLayer(0.5), "conv")
                    .addVertex(
                        "twice", new ElementWiseVertex(ElementWiseVertex.Op.Add), "conv", "drop")
                    .addLayer("out", head(), "twice"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices()).containsKey("drop");
    assertComputesTheSame(graph, form);
  }

  @Test
  void dropsHeadsThatAreNotAskedFor() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("conv", convolution(), "in")
                    .addLayer("middle", convolution(), "conv")
                    .addLayer("auxiliary", head(), "middle")
                    .addLayer("out", head(), "conv"),
            "auxiliary",
            "out");

    ComputationGraph form = InferenceForm.of(graph, OUT);

    assertThat(form.getConfiguration().getVertices().keySet()).containsExactly("conv", "out");
    INDArray input = Nd4j.rand(2, 4, 6, 5);
    assertThat(form.output(input)).hasSize(1);
    assertThat(form.output(input)[0].equalsWithEps(graph.output(input)[1], 1e-6)).isTrue();
    assertThat(InferenceForm.of(graph).output(input)).hasSize(2);
  }

  @Test
  void thawsFrozenLayers() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("conv", new FrozenLayer(convolution()), "in")
                    .addLayer("norm", new FrozenLayer(new BatchNormalization()), "conv")
                    .addLayer("out", head(), "norm"));

    ComputationGraph form = InferenceForm.of(graph);

    assertThat(form.getConfiguration().getVertices().keySet()).containsExactly("conv", "out");
    assertThat(form.getLayer("conv").conf().getLayer()).isInstanceOf(ConvolutionLayer.class);
    assertComputesTheSame(graph, form);
  }

  @Test
  void leavesTheGraphAsItWas() {
    ComputationGraph graph =
        graph(
            net ->
                net.addLayer("conv", convolution(), "in")
                    .addLayer("norm", new BatchNormalization(), "conv")
                    .addLayer("out", head(), "norm"));
    INDArray parameters = graph.params().dup();
    String configuration = graph.getConfiguration().toJson();

    InferenceForm.of(graph).params().assign(0);

    assertThat(graph.params()).isEqualTo(parameters);
    assertThat(graph.getConfiguration().toJson()).isEqualTo(configuration);
  }

  @Test
  void namesAHeadThatIsNotThere() {
    ComputationGraph graph = graph(net -> net.addLayer("other", head(), "in"), "other");

    assertThatThrownBy(() -> InferenceForm.of(graph, OUT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'out' is not an output of this graph, whose outputs are other");
  }

  @Test
  void wantsAnInitialisedGraph() {
    ComputationGraph graph =
        new ComputationGraph(
            graph(net -> net.addLayer("out", head(), "in")).getConfiguration().clone());

    assertThatThrownBy(() -> InferenceForm.of(graph))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("init()");
  }

  private static ConvolutionLayer convolution() {
    return new ConvolutionLayer.Builder(1, 1).nOut(4).activation(Activation.IDENTITY).build();
  }

  private static OutputLayer head() {
    return new OutputLayer.Builder(LossFunction.MCXENT)
        .nOut(3)
        .activation(Activation.SOFTMAX)
        .build();
  }

  private static ComputationGraph graph(Consumer<GraphBuilder> layers, String... outputs) {
    GraphBuilder builder =
        new NeuralNetConfiguration.Builder()
            .seed(7)
            .updater(new Sgd(0.1))
            .graphBuilder()
            .addInputs("in")
            .setInputTypes(InputType.convolutional(6, 5, 4));
    layers.accept(builder);
    ComputationGraph graph =
        new ComputationGraph(
            builder.setOutputs(outputs.length == 0 ? new String[] {"out"} : outputs).build());
    graph.init();
    train(graph);
    return graph;
  }

  /** Until every parameter, the statistics of the normalisations too, is its own. */
  private static void train(ComputationGraph graph) {
    INDArray labels = Nd4j.create(new float[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    INDArray[] all = new INDArray[graph.getNumOutputArrays()];
    java.util.Arrays.fill(all, labels);
    for (int step = 0; step < 3; step++) {
      graph.fit(new INDArray[] {Nd4j.rand(3, 4, 6, 5).muli(2)}, all);
    }
    graph
        .paramTable()
        .forEach(
            (key, array) -> {
              if (key.endsWith("_gamma") || key.endsWith("_beta")) {
                array.addi(Nd4j.rand(array.shape()));
              }
            });
  }

  private static void assertComputesTheSame(ComputationGraph graph, ComputationGraph form) {
    INDArray input = Nd4j.rand(5, 4, 6, 5);
    INDArray expected = requireNonNull(graph.outputSingle(input));
    assertThat(form.outputSingle(input).equalsWithEps(expected, 1e-5)).isTrue();
  }
}
