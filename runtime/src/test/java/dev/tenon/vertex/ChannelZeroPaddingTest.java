package dev.tenon.vertex;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class ChannelZeroPaddingTest {
  private final ChannelZeroPadding padding = new ChannelZeroPadding(3);

  /** {@link GradientCheckUtil} insists on it. */
  @BeforeEach
  void useDoubles() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @AfterEach
  void useFloatsAgain() {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @Test
  void addsChannelsToTheType() {
    assertThat(padding.getOutputType(0, InputType.convolutional(5, 4, 2)))
        .isEqualTo(InputType.convolutional(5, 4, 5, CNN2DFormat.NCHW));
  }

  @Test
  void refusesOtherTypes() {
    assertThatThrownBy(() -> padding.getOutputType(0, InputType.feedForward(4)))
        .isInstanceOf(InvalidInputTypeException.class);
    assertThatThrownBy(
            () -> padding.getOutputType(0, InputType.convolutional(5, 4, 2, CNN2DFormat.NHWC)))
        .isInstanceOf(InvalidInputTypeException.class);
  }

  @Test
  void refusesToAddNothing() {
    assertThatThrownBy(() -> new ChannelZeroPadding(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheInputAndAddsZeros() {
    ComputationGraph graph = network();
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, 2, 4, 4);

    INDArray padded = requireNonNull(graph.feedForward(input, false).get("padded"));

    assertThat(padded.shape()).containsExactly(2, 5, 4, 4);
    assertThat(channels(padded, 0, 2)).isEqualTo(input);
    assertThat(channels(padded, 2, 5).norm1Number().doubleValue()).isZero();
  }

  @Test
  void hasTheRightGradients() {
    INDArray input = Nd4j.rand(DataType.DOUBLE, 3, 2, 4, 4);
    INDArray labels = Nd4j.create(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

    boolean right =
        GradientCheckUtil.checkGradients(
            new GradientCheckUtil.GraphConfig()
                .net(network())
                .inputs(new INDArray[] {input})
                .labels(new INDArray[] {labels}));

    assertThat(right).isTrue();
  }

  @Test
  void survivesJsonCloneAndSaving() throws IOException {
    ComputationGraph graph = network();
    INDArray input = Nd4j.rand(DataType.DOUBLE, 2, 2, 4, 4);
    INDArray output = graph.outputSingle(input);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    ModelSerializer.writeModel(graph, saved, true);

    assertThat(
            ComputationGraphConfiguration.fromJson(graph.getConfiguration().toJson())
                .getVertices()
                .get("padded"))
        .isEqualTo(padding);
    assertThat(graph.clone().outputSingle(input)).isEqualTo(output);
    assertThat(
            ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(saved.toByteArray()))
                .outputSingle(input))
        .isEqualTo(output);
    assertThat(graph.getConfiguration().getMemoryReport(InputType.convolutional(4, 4, 2)))
        .isNotNull();
  }

  /** The padded input added to a convolution of it that has weights before it, too. */
  private ComputationGraph network() {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(7)
                .dataType(DataType.DOUBLE)
                .updater(new NoOp())
                .graphBuilder()
                .addInputs("input")
                .setInputTypes(InputType.convolutional(4, 4, 2))
                .addVertex("padded", padding, "input")
                .addLayer("first", convolution(4), "input")
                .addVertex("deep", new ChannelZeroPadding(1), "first")
                .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "padded", "deep")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "sum")
                .setOutputs("out")
                .build());
    graph.init();
    return graph;
  }

  private static ConvolutionLayer convolution(int filters) {
    return new ConvolutionLayer.Builder()
        .kernelSize(1, 1)
        .stride(1, 1)
        .nOut(filters)
        .activation(Activation.TANH)
        .build();
  }

  private static INDArray channels(INDArray map, long from, long to) {
    return map.get(
        NDArrayIndex.all(),
        NDArrayIndex.interval(from, to),
        NDArrayIndex.all(),
        NDArrayIndex.all());
  }
}
