package dev.tenon.convolution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class GroupedConvolutionTest {
  private static final int SIDE = 6;

  /** {@link GradientCheckUtil} insists on it. */
  @BeforeEach
  void useDoubles() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    Nd4j.getRandom().setSeed(42);
  }

  @AfterEach
  void useFloatsAgain() {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  static Stream<GroupedConvolution.Builder> convolutions() {
    return Stream.of(
        grouped(1, 3).kernelSize(3, 3).stride(1, 1).convolutionMode(ConvolutionMode.Same),
        grouped(2, 6).kernelSize(3, 3).stride(1, 1).convolutionMode(ConvolutionMode.Same),
        grouped(4, 4).kernelSize(3, 2).stride(2, 1).convolutionMode(ConvolutionMode.Truncate),
        grouped(2, 2).kernelSize(1, 1).stride(1, 1).convolutionMode(ConvolutionMode.Truncate),
        grouped(2, 4)
            .kernelSize(3, 3)
            .stride(2, 2)
            .padding(1, 1)
            .convolutionMode(ConvolutionMode.Truncate),
        grouped(2, 4)
            .kernelSize(2, 3)
            .stride(1, 1)
            .dilation(2, 1)
            .convolutionMode(ConvolutionMode.Same),
        grouped(4, 8)
            .kernelSize(SIDE, SIDE)
            .stride(1, 1)
            .hasBias(false)
            .convolutionMode(ConvolutionMode.Truncate));
  }

  /** Every group is an ordinary convolution of its channels. */
  @ParameterizedTest
  @MethodSource("convolutions")
  void equalsAConvolutionForEachGroup(GroupedConvolution.Builder builder) {
    GroupedConvolution layer = builder.build();
    ComputationGraph whole = network(layer);
    INDArray input = Nd4j.rand(DataType.DOUBLE, 3, 4, SIDE, SIDE);

    INDArray output = whole.output(false, new INDArray[] {input}, null)[0];

    INDArray[] expected = new INDArray[layer.getGroups()];
    for (int group = 0; group < expected.length; group++) {
      expected[group] = convolved(layer, whole, group, input);
    }
    assertThat(layerOutput(whole, input)).isEqualTo(Nd4j.concat(1, expected));
    assertThat(output.shape()).containsExactly(3, 3);
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void hasTheRightGradients(GroupedConvolution.Builder builder) {
    INDArray input = Nd4j.rand(DataType.DOUBLE, 3, 4, SIDE, SIDE);
    INDArray labels = Nd4j.create(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

    boolean right =
        GradientCheckUtil.checkGradients(
            new GradientCheckUtil.GraphConfig()
                .net(network(builder.build()))
                .inputs(new INDArray[] {input})
                .labels(new INDArray[] {labels}));

    assertThat(right).isTrue();
  }

  @ParameterizedTest
  @MethodSource("convolutions")
  void hasTheWeightsOfItsGroups(GroupedConvolution.Builder builder) {
    GroupedConvolution layer = builder.build();
    ComputationGraph graph = network(layer);
    int[] kernel = layer.getKernelSize();

    assertThat(graph.getLayer("grouped").numParams())
        .isEqualTo(
            layer.getNOut() * 4 / layer.getGroups() * kernel[0] * kernel[1]
                + (layer.hasBias() ? layer.getNOut() : 0));
  }

  @Test
  void survivesJsonCloneAndSaving() throws IOException {
    ComputationGraph graph = network(grouped(2, 6).kernelSize(3, 3).stride(1, 1).build());
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, 4, SIDE, SIDE);
    INDArray output = graph.outputSingle(input);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    ModelSerializer.writeModel(graph, saved, true);

    assertThat(ComputationGraphConfiguration.fromJson(graph.getConfiguration().toJson()))
        .isEqualTo(graph.getConfiguration());
    assertThat(graph.clone().outputSingle(input)).isEqualTo(output);
    assertThat(
            ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(saved.toByteArray()))
                .outputSingle(input))
        .isEqualTo(output);
    assertThat(graph.getConfiguration().getMemoryReport(InputType.convolutional(SIDE, SIDE, 4)))
        .isNotNull();
  }

  @Test
  void differsByItsGroups() {
    assertThat(grouped(2, 4).build()).isEqualTo(grouped(2, 4).build());
    assertThat(grouped(2, 4).build()).isNotEqualTo(grouped(4, 4).build());
    assertThat(grouped(2, 4).build())
        .isNotEqualTo(new ConvolutionLayer.Builder().nOut(4).activation(Activation.TANH).build());
  }

  @Test
  void refusesWhatItCannotDivide() {
    assertThatThrownBy(() -> grouped(3, 4).build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> grouped(0, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> network(grouped(3, 6).build()))
        .isInstanceOf(InvalidInputTypeException.class);
  }

  private static GroupedConvolution.Builder grouped(int groups, int filters) {
    return new GroupedConvolution.Builder(groups).nOut(filters).activation(Activation.TANH);
  }

  private static ComputationGraph network(Layer layer) {
    GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .seed(7)
            .dataType(DataType.DOUBLE)
            .updater(new NoOp())
            .graphBuilder()
            .addInputs("input")
            .setInputTypes(InputType.convolutional(SIDE, SIDE, 4))
            .addLayer("grouped", layer, "input")
            .addLayer("pooled", new GlobalPoolingLayer(PoolingType.AVG), "grouped")
            .addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                    .nOut(3)
                    .activation(Activation.SOFTMAX)
                    .build(),
                "pooled")
            .setOutputs("out");
    ComputationGraph network = new ComputationGraph(graph.build());
    network.init();
    return network;
  }

  private static INDArray layerOutput(ComputationGraph network, INDArray input) {
    return requireNonNull(network.feedForward(input, true).get("grouped"));
  }

  /** The group's filters as a layer of their own over the group's channels. */
  private static INDArray convolved(
      GroupedConvolution layer, ComputationGraph whole, int group, INDArray input) {
    long filters = layer.getNOut() / layer.getGroups();
    long channels = 4 / layer.getGroups();
    ComputationGraph own =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .graphBuilder()
                .addInputs("input")
                .setInputTypes(InputType.convolutional(SIDE, SIDE, channels))
                .addLayer(
                    "grouped",
                    new ConvolutionLayer.Builder()
                        .kernelSize(layer.getKernelSize())
                        .stride(layer.getStride())
                        .padding(layer.getPadding())
                        .dilation(layer.getDilation())
                        .convolutionMode(layer.getConvolutionMode())
                        .hasBias(layer.hasBias())
                        .nOut(filters)
                        .activation(Activation.TANH)
                        .build(),
                    "input")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MSE)
                        .nOut(1)
                        .activation(Activation.IDENTITY)
                        .build(),
                    "grouped")
                .setOutputs("out")
                .build());
    own.init();
    INDArray weights = whole.getParam("grouped_W").reshape('c', layer.getNOut(), -1);
    own.setParam(
        "grouped_W",
        weights
            .getRows(IntStream.range(from(group, filters), from(group + 1, filters)).toArray())
            .reshape(own.getParam("grouped_W").shape()));
    if (layer.hasBias()) {
      own.setParam("grouped_b", whole.getParam("grouped_b").get(slice(group, filters)));
    }
    return layerOutput(own, input.get(NDArrayIndex.all(), slice(group, channels)).dup());
  }

  private static int from(int group, long size) {
    return (int) (group * size);
  }

  private static INDArrayIndex slice(int group, long size) {
    return NDArrayIndex.interval(group * size, (group + 1) * size);
  }
}
