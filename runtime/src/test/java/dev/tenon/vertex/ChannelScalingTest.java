package dev.tenon.vertex;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class ChannelScalingTest {
  private static final InputType MAP = InputType.convolutional(5, 4, 2);

  private final ChannelScaling scaling = new ChannelScaling();

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
  void keepsTheTypeOfTheMap() {
    assertThat(scaling.getOutputType(0, MAP, InputType.convolutional(1, 1, 2))).isEqualTo(MAP);
  }

  @Test
  void refusesOtherTypes() {
    assertThatThrownBy(() -> scaling.getOutputType(0, MAP, InputType.convolutional(1, 1, 3)))
        .isInstanceOf(InvalidInputTypeException.class);
    assertThatThrownBy(() -> scaling.getOutputType(0, MAP, InputType.convolutional(5, 1, 2)))
        .isInstanceOf(InvalidInputTypeException.class);
    assertThatThrownBy(() -> scaling.getOutputType(0, MAP, InputType.feedForward(2)))
        .isInstanceOf(InvalidInputTypeException.class);
    assertThatThrownBy(() -> scaling.getOutputType(0, MAP))
        .isInstanceOf(InvalidInputTypeException.class);
  }

  @Test
  void multipliesEachChannelByItsFactor() {
    ComputationGraph graph = network();
    Map<String, INDArray> activations =
        graph.feedForward(Nd4j.rand(DataType.DOUBLE, 2, 2, 4, 4), true);
    INDArray map = requireNonNull(activations.get("map"));
    INDArray factors = requireNonNull(activations.get("factors"));
    INDArray scaled = requireNonNull(activations.get("scaled"));

    assertThat(scaled.shape()).containsExactly(2, 3, 4, 4);
    assertThat(scaled.getDouble(1, 2, 3, 0))
        .isCloseTo(map.getDouble(1, 2, 3, 0) * factors.getDouble(1, 2, 0, 0), within(1e-12));
    assertThat(scaled.getDouble(0, 1, 0, 3))
        .isCloseTo(map.getDouble(0, 1, 0, 3) * factors.getDouble(0, 1, 0, 0), within(1e-12));
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
                .get("scaled"))
        .isEqualTo(scaling);
    assertThat(graph.clone().outputSingle(input)).isEqualTo(output);
    assertThat(
            ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(saved.toByteArray()))
                .outputSingle(input))
        .isEqualTo(output);
    assertThat(graph.getConfiguration().getMemoryReport(InputType.convolutional(4, 4, 2)))
        .isNotNull();
  }

  /** Squeeze and excitation of a convolution. */
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
                .addLayer("map", convolution(Activation.TANH), "input")
                .addLayer(
                    "pooled",
                    new GlobalPoolingLayer.Builder(PoolingType.AVG)
                        .collapseDimensions(false)
                        .build(),
                    "map")
                .addLayer("factors", convolution(Activation.SIGMOID), "pooled")
                .addVertex("scaled", scaling, "map", "factors")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "scaled")
                .setOutputs("out")
                .build());
    graph.init();
    return graph;
  }

  private static ConvolutionLayer convolution(Activation activation) {
    return new ConvolutionLayer.Builder()
        .kernelSize(1, 1)
        .stride(1, 1)
        .nOut(3)
        .activation(activation)
        .build();
  }
}
