package dev.tenon.convolution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.deeplearning4j.exception.DL4JInvalidConfigException;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class GroupedConvolution2DTest {
  private static final int CHANNELS = 6;
  private static final int FILTERS = 9;
  private static final int GROUPS = 3;

  /** {@link GradientCheckUtil} insists on it. */
  @BeforeEach
  void useDoubles() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @AfterEach
  void useFloatsAgain() {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @ParameterizedTest
  @CsvSource({"Same,1,0,1", "Same,2,0,1", "Truncate,2,1,1", "Truncate,1,0,2", "Same,1,0,2"})
  void convolvesEachGroupOnItsOwn(ConvolutionMode mode, int stride, int padding, int dilation) {
    ComputationGraph grouped = graph(windowed(mode, stride, padding, dilation));
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, CHANNELS, 7, 8);

    INDArray whole = output(grouped, input);

    for (int group = 0; group < GROUPS; group++) {
      ComputationGraph plain = plain(mode, stride, padding, dilation);
      plain.setParam("conv_W", slice(requireNonNull(grouped.getParam("conv_W")), 0, group, 3));
      plain.setParam(
          "conv_b",
          grouped.getParam("conv_b").get(NDArrayIndex.interval(group * 3, group * 3 + 3)).dup());
      INDArray part = output(plain, slice(input, 1, group, 2));
      assertThat(slice(whole, 1, group, 3).equalsWithEps(part, 1e-12)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"Same,1,0,1,true", "Same,2,0,1,false", "Truncate,2,1,1,true", "Truncate,1,0,2,true"})
  void hasTheRightGradients(
      ConvolutionMode mode, int stride, int padding, int dilation, boolean bias) {
    assertThat(hasTheRightGradients(windowed(mode, stride, padding, dilation).hasBias(bias)))
        .isTrue();
  }

  /** ND4J's {@code get} takes the end of a short array behind another for empty. */
  @Test
  void hasTheRightGradientsWhereTheWeightsAreFew() {
    assertThat(hasTheRightGradients(windowed(ConvolutionMode.Same, 1, 0, 1).kernelSize(1, 1)))
        .isTrue();
  }

  private static boolean hasTheRightGradients(GroupedConvolution2D.Builder layer) {
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, CHANNELS, 7, 8);
    INDArray labels = Nd4j.create(new double[][] {{1, 0}, {0, 1}});
    return GradientCheckUtil.checkGradients(
        new GradientCheckUtil.GraphConfig()
            .net(graph(layer))
            .inputs(new INDArray[] {input})
            .labels(new INDArray[] {labels}));
  }

  @Test
  void hasAGroupthOfTheWeights() {
    ComputationGraph graph = graph(windowed(ConvolutionMode.Same, 1, 0, 1));

    assertThat(graph.getLayer("conv").numParams())
        .isEqualTo(FILTERS * (CHANNELS / GROUPS) * 3 * 3 + FILTERS);
    assertThat(graph.getParam("conv_W").shape()).containsExactly(9, 2, 3, 3);
  }

  @Test
  void survivesJsonCloneAndSaving() throws IOException {
    ComputationGraph graph = graph(windowed(ConvolutionMode.Same, 1, 0, 1));
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, CHANNELS, 7, 8);
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
  }

  @Test
  void differsFromAnotherNumberOfGroups() {
    assertThat(new GroupedConvolution2D.Builder().nOut(6).groups(2).build())
        .isEqualTo(new GroupedConvolution2D.Builder().nOut(6).groups(2).build())
        .isNotEqualTo(new GroupedConvolution2D.Builder().nOut(6).groups(3).build());
  }

  @Test
  void refusesWhatCannotBeSplit() {
    assertThatThrownBy(() -> new GroupedConvolution2D.Builder().groups(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GroupedConvolution2D.Builder().nOut(8).groups(3).build())
        .isInstanceOf(DL4JInvalidConfigException.class)
        .hasMessageContaining("8 filters");
    assertThatThrownBy(
            () ->
                new GroupedConvolution2D.Builder()
                    .nOut(8)
                    .groups(4)
                    .build()
                    .setNIn(InputType.convolutional(7, 8, CHANNELS), true))
        .isInstanceOf(DL4JInvalidConfigException.class)
        .hasMessageContaining("6 channels");
  }

  @Test
  void refusesChannelsThatComeLast() {
    GroupedConvolution2D layer = windowed(ConvolutionMode.Same, 1, 0, 1).build();
    assertThatThrownBy(
            () -> graph(layer, InputType.convolutional(7, 8, CHANNELS, CNN2DFormat.NHWC)))
        .isInstanceOf(DL4JInvalidConfigException.class)
        .hasMessage("GroupedConvolution2D 'conv' needs images in NCHW format, but is given NHWC");

    GroupedConvolution2D untyped =
        windowed(ConvolutionMode.Same, 1, 0, 1).name("conv").nIn(CHANNELS).build();
    untyped.setCnn2dDataFormat(CNN2DFormat.NHWC);
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .graphBuilder()
                .addInputs("input")
                .addLayer("conv", untyped, "input")
                .setOutputs("conv")
                .build());
    assertThatThrownBy(graph::init)
        .isInstanceOf(DL4JInvalidConfigException.class)
        .hasMessageContaining("NCHW");
  }

  private static GroupedConvolution2D.Builder windowed(
      ConvolutionMode mode, int stride, int padding, int dilation) {
    return new GroupedConvolution2D.Builder()
        .kernelSize(3, 3)
        .stride(stride, stride)
        .padding(padding, padding)
        .dilation(dilation, dilation)
        .convolutionMode(mode)
        .nOut(FILTERS)
        .groups(GROUPS)
        .biasInit(0.3)
        .activation(Activation.TANH);
  }

  private static ComputationGraph graph(GroupedConvolution2D.Builder convolution) {
    return graph(convolution.build(), CHANNELS);
  }

  private static ComputationGraph plain(
      ConvolutionMode mode, int stride, int padding, int dilation) {
    return graph(
        new ConvolutionLayer.Builder()
            .kernelSize(3, 3)
            .stride(stride, stride)
            .padding(padding, padding)
            .dilation(dilation, dilation)
            .convolutionMode(mode)
            .nOut(FILTERS / GROUPS)
            .activation(Activation.TANH)
            .build(),
        CHANNELS / GROUPS);
  }

  private static ComputationGraph graph(Layer convolution, int channels) {
    return graph(convolution, InputType.convolutional(7, 8, channels));
  }

  private static ComputationGraph graph(Layer convolution, InputType input) {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(7)
                .dataType(DataType.DOUBLE)
                .updater(new NoOp())
                .graphBuilder()
                .addInputs("input")
                .setInputTypes(input)
                .addLayer("conv", convolution, "input")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(2)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "conv")
                .setOutputs("out")
                .build());
    graph.init();
    return graph;
  }

  private static INDArray output(ComputationGraph graph, INDArray input) {
    return requireNonNull(graph.feedForward(input, true).get("conv"));
  }

  /** The part of one group along a dimension. */
  private static INDArray slice(INDArray array, int dimension, int group, int size) {
    return array
        .get(
            IntStream.range(0, array.rank())
                .mapToObj(
                    axis ->
                        axis == dimension
                            ? NDArrayIndex.interval(group * size, group * size + size)
                            : NDArrayIndex.all())
                .toArray(org.nd4j.linalg.indexing.INDArrayIndex[]::new))
        .dup('c');
  }
}
