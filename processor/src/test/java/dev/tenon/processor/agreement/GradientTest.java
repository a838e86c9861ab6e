package dev.tenon.processor.agreement;

import static dev.tenon.processor.layer.Activation.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Initialised;
import dev.tenon.processor.oracle.Prediction;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import dev.tenon.processor.shape.Window;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * That DL4J learns through every kind of layer: its gradients against finite differences. All but
 * dropout, which is another function at every pass.
 */
class GradientTest {
  private static final FeatureMap IMAGE = new FeatureMap(2, 4, 3);
  private static final Vector VALUES = new Vector(3);
  private static final Sequence STEPS = new Sequence(2, 3);

  static Stream<Joint> windows() {
    return Stream.of(
            new Window(
                new Extent(3, 2), Extent.ONE, new Extent(1, 2), Extent.ONE, PaddingMode.TRUNCATE),
            new Window(
                Extent.square(3), Extent.square(2), Extent.ONE, Extent.ONE, PaddingMode.TRUNCATE),
            Window.same(new Extent(3, 2), Extent.square(2)))
        .flatMap(
            window ->
                Stream.of(
                    new Convolution(2, window, true, TANH),
                    new GroupedConvolution(4, 2, window, true, TANH),
                    new DepthwiseConvolution(2, window, true, TANH),
                    new SeparableConvolution(2, 2, window, true, TANH),
                    new TransposedConvolution(2, window, true, TANH),
                    new Pooling(PoolingKind.MAX, window),
                    new Pooling(PoolingKind.AVG, window),
                    new Pooling(PoolingKind.PNORM, window)))
        .map(layer -> Joint.of(layer, IMAGE));
  }

  static Stream<Joint> images() {
    return Stream.of(
            new BatchNorm(1e-5, 0.9),
            new Dense(3, true, TANH),
            new GlobalPooling(PoolingKind.AVG, false),
            new GlobalPooling(PoolingKind.MAX, true),
            new ZeroPadding(0, 1, 2, 3),
            new Cropping(1, 0, 1, 1),
            new Upsampling(new Extent(2, 3)),
            new LocalResponseNorm(2, 3, 0.1, 0.75),
            new ChannelZeroPadding(2),
            new Activate(Activation.SWISH),
            new Scale(0.5),
            new Shift(3))
        .map(layer -> Joint.of(layer, IMAGE));
  }

  static Stream<Joint> vectorsAndSequences() {
    return Stream.of(
        Joint.of(new Dense(3, true, TANH), VALUES),
        Joint.of(new BatchNorm(1e-5, 0.9), VALUES),
        Joint.of(new Activate(Activation.SIGMOID), VALUES),
        Joint.of(new VectorOutput(Activation.SIGMOID, Loss.XENT, 1), VALUES),
        Joint.of(new Lstm(2, TANH), STEPS),
        Joint.of(new LastStep(), STEPS),
        Joint.of(new SequencePooling(PoolingKind.AVG), STEPS),
        Joint.of(new SequencePooling(PoolingKind.MAX), STEPS),
        Joint.of(new Squeeze(), new Sequence(2, 1)));
  }

  static Stream<Joint> meetings() {
    Stream<Joint> elementWise =
        Arrays.stream(ElementWiseOperation.values())
            .map(ElementWise::new)
            .flatMap(
                layer ->
                    Stream.of(
                        Joint.of(layer, IMAGE, IMAGE),
                        Joint.of(layer, VALUES, VALUES),
                        Joint.of(layer, STEPS, STEPS)));
    Stream<Joint> others =
        Stream.of(
            Joint.of(new Concat(), IMAGE, new FeatureMap(1, 4, 3)),
            Joint.of(new Concat(), VALUES, new Vector(2)),
            Joint.of(new Concat(), STEPS, new Sequence(1, 3)),
            Joint.of(new ChannelScaling(), IMAGE, new FeatureMap(2, 1, 1)));
    return Stream.concat(elementWise, others);
  }

  @BeforeAll
  static void computeInDoublePrecision() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    Nd4j.getRandom().setSeed(1);
  }

  @AfterAll
  static void computeInSinglePrecision() {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @Test
  void gradientsOfAllFramesReachTheWeights() {
    Graph images = Joint.of(new GlobalPooling(PoolingKind.AVG, false), IMAGE).learnable();
    Graph clips = OverClips.of(images, 3);
    Graph trainable = Heads.on(clips, Prediction.of(clips).shapes());

    Initialised network = Initialised.of(Configured.precisely(trainable), 2);
    assertThat(network.hasRightGradients(Prediction.of(trainable).shapes())).isTrue();
  }

  @ParameterizedTest
  @MethodSource({"windows", "images", "vectorsAndSequences", "meetings"})
  void gradientsAreThoseOfFiniteDifferences(Joint joint) {
    Graph graph = joint.learnable();
    Graph trainable = Heads.on(graph, Prediction.of(graph).shapes());

    Initialised network = Initialised.of(Configured.precisely(trainable), 3);
    assertThat(network.hasRightGradients(Prediction.of(trainable).shapes())).isTrue();
  }
}
