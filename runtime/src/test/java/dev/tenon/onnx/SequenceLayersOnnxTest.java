package dev.tenon.onnx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Clip;
import dev.tenon.FeatureMap;
import dev.tenon.Sequence;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToCnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Layers and vertices that take sequences. */
class SequenceLayersOnnxTest {
  private static final Sequence SEQUENCE = new Sequence(5, 7);

  /** Four of the functions are ONNX's own; the others need a scan. */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void remembers(Activation activation) {
    check(net -> net.addLayer("out", lstm(activation), "in"));
  }

  @Test
  void scoresEachStep() {
    check(
        net ->
            net.addLayer("lstm", lstm(Activation.TANH), "in")
                .addLayer(
                    "out",
                    new RnnOutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "lstm"));
  }

  @Test
  void takesTheLastStep() {
    check(
        net ->
            net.addLayer("lstm", lstm(Activation.TANH), "in")
                .addVertex("out", new LastTimeStepVertex("in"), "lstm"));
  }

  @ParameterizedTest
  @EnumSource(PoolingType.class)
  void poolsTheSteps(PoolingType type) {
    check(
        net ->
            net.addLayer(
                    "pool",
                    new GlobalPoolingLayer.Builder(type).pnorm(2).collapseDimensions(false).build(),
                    "in")
                .addVertex(
                    "squeeze", new PreprocessorVertex(new RnnToFeedForwardPreProcessor()), "pool")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "squeeze"));
  }

  @Test
  void activatesEachStep() {
    check(net -> net.addLayer("out", new ActivationLayer(Activation.TANH), "in"));
  }

  /** The steps of a sequence become rows, and again a sequence. */
  @Test
  void appliesDenseLayersToEachStep() {
    check(
        net ->
            net.addLayer("dense", new DenseLayer.Builder().nOut(4).build(), "in")
                .addLayer("out", lstm(Activation.TANH), "dense"));
  }

  @Test
  void convolvesEachStep() {
    Sequence frames = new Sequence(2 * 4 * 3, 6);
    ComputationGraph graph =
        Exported.graph(
            frames,
            net ->
                net.addLayer(
                        "conv",
                        new ConvolutionLayer.Builder(2, 2).nOut(4).build(),
                        new RnnToCnnPreProcessor(4, 3, 2),
                        "in")
                    .addLayer("lstm", lstm(Activation.TANH), "conv")
                    .addVertex("out", new LastTimeStepVertex("in"), "lstm"));

    Exported.assertComputesTheSame(graph, frames);
  }

  /** The frames become rows of their own, then a sequence again. */
  @Test
  void looksAtTheFramesOfAClip() {
    Clip clip = new Clip(2, 4, 3, 6);
    ComputationGraph graph =
        Exported.graph(
            clip.sequence(),
            net ->
                net.addVertex(
                        "split", new PreprocessorVertex(new RnnToCnnPreProcessor(4, 3, 2)), "in")
                    .addLayer("conv", new ConvolutionLayer.Builder(2, 2).nOut(4).build(), "split")
                    .addLayer("pool", new GlobalPoolingLayer(PoolingType.AVG), "conv")
                    .addVertex(
                        "join", new PreprocessorVertex(new FeedForwardToRnnPreProcessor()), "pool")
                    .addLayer("lstm", lstm(Activation.TANH), "join")
                    .addVertex("out", new LastTimeStepVertex("in"), "lstm"));

    Exported.assertComputesTheSame(graph, List.of(clip.sequence()), clip);
    assertThatThrownBy(() -> Onnx.export(graph, Path.of("clip.onnx")))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "vertex 'join' cannot be exported to ONNX: it needs the number of steps: name the shapes"
                + " of the inputs");
  }

  /** An image is a sequence of one step. */
  @Test
  void remembersOneImage() {
    FeatureMap image = new FeatureMap(2, 4, 3);
    ComputationGraph graph =
        Exported.graph(image, net -> net.addLayer("out", lstm(Activation.TANH), "in"));

    Exported.assertComputesTheSame(graph, image);
  }

  @Test
  void leavesTheNumberOfStepsOpen() {
    ComputationGraph graph =
        Exported.graph(
            SEQUENCE,
            net ->
                net.addLayer("lstm", lstm(Activation.HARDTANH), "in")
                    .addLayer("second", lstm(Activation.TANH), "lstm")
                    .addVertex("out", new LastTimeStepVertex("in"), "second"));

    Exported.assertComputesTheSame(graph, List.of(SEQUENCE));
    Exported.assertComputesTheSame(graph, List.of(new Sequence(5, 3)));
  }

  private static LSTM lstm(Activation activation) {
    return new LSTM.Builder().nOut(4).activation(activation).build();
  }

  private static void check(Consumer<GraphBuilder> vertices) {
    Exported.assertComputesTheSame(Exported.graph(SEQUENCE, vertices), SEQUENCE);
  }
}
