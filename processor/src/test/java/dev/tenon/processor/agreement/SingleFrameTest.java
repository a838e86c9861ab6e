package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Why a clip has at least two images. For a single step, DL4J's {@code
 * FeedForwardToRnnPreProcessor} hands the gradient on where it found it, in a workspace that is
 * about to be closed; whether anything notices depends on what follows.
 */
class SingleFrameTest {
  private static final int EXAMPLES = 2;
  private static final int VALUES = 3;

  @Test
  void dl4jTrainsOnTwoFrames() {
    assertThatCode(() -> train(2)).doesNotThrowAnyException();
  }

  @Test
  void dl4jCannotTrainOnOneFrame() {
    assertThatThrownBy(() -> train(1)).hasMessageContaining("workspace");
  }

  /** Frames that became vectors are joined to steps again. */
  private static void train(int frames) {
    ComputationGraphConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .graphBuilder()
            .addInputs("frames")
            .setInputTypes(InputType.feedForward(VALUES))
            .addLayer("dense", new DenseLayer.Builder().nOut(VALUES).build(), "frames")
            .addVertex("steps", new PreprocessorVertex(new FeedForwardToRnnPreProcessor()), "dense")
            .addVertex("next", new ScaleVertex(0.5), "steps")
            .addLayer("head", new RnnOutputLayer.Builder().nOut(2).build(), "next")
            .setOutputs("head")
            .build();
    ComputationGraph network = new ComputationGraph(configuration);
    network.init();
    INDArray labels = Nd4j.valueArrayOf(new int[] {EXAMPLES, 2, frames}, 0.5);
    network.fit(new INDArray[] {Nd4j.rand(EXAMPLES * frames, VALUES)}, new INDArray[] {labels});
  }
}
