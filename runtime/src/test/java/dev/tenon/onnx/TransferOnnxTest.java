package dev.tenon.onnx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.FeatureMap;
import dev.tenon.inference.InferenceForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.FrozenVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks whose first part a transfer has frozen: its layers, and its other vertices too. */
class TransferOnnxTest {
  private static final FeatureMap MAP = new FeatureMap(4, 6, 5);

  @Test
  void exportsAFineTunedNetwork() {
    ComputationGraph tuned = fineTuned(transferred(residual()));

    assertThat(tuned.getConfiguration().getVertices().get("add")).isInstanceOf(FrozenVertex.class);
    Exported.assertComputesTheSame(tuned, MAP);
  }

  @Test
  void exportsANetworkThatWasTransferredTwice() {
    Exported.assertComputesTheSame(fineTuned(transferred(transferred(residual()))), MAP);
  }

  @Test
  void exportsAFineTunedNetworkThatWasSaved() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    ModelSerializer.writeModel(fineTuned(transferred(residual())), saved, true);

    Exported.assertComputesTheSame(
        ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(saved.toByteArray())),
        MAP);
  }

  @Test
  void theInferenceFormOfAFineTunedNetworkIsThatOfAnyOther() {
    ComputationGraph tuned = fineTuned(transferred(residual()));
    ComputationGraph form = InferenceForm.of(tuned);
    INDArray input = Nd4j.rand(MAP.batch(3));

    assertThat(form.getConfiguration().getVertices().keySet())
        .containsExactlyElementsOf(
            InferenceForm.of(residual()).getConfiguration().getVertices().keySet())
        .doesNotContain("copy", "dropped", "norm");
    assertThat(form.getConfiguration().getVertices().get("add"))
        .isInstanceOf(ElementWiseVertex.class);
    assertThat(
            requireNonNull(form.outputSingle(input))
                .equalsWithEps(requireNonNull(tuned.outputSingle(input)), 1e-5))
        .isTrue();
  }

  private static ComputationGraph residual() {
    return Exported.graph(
        MAP,
        net ->
            net.addVertex("copy", new ScaleVertex(1), "in")
                .addLayer("conv", convolution(), "copy")
                .addLayer("norm", new BatchNormalization(), "conv")
                .addLayer("dropped", new DropoutLayer(0.5), "norm")
                .addVertex("add", new ElementWiseVertex(ElementWiseVertex.Op.Add), "dropped", "in")
                .addLayer("relu", new ActivationLayer(Activation.RELU), "add")
                .addVertex("merge", new MergeVertex(), "relu", "in")
                .addLayer("body", convolution(), "merge")
                .addLayer(
                    "out",
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(3)
                        .activation(Activation.SOFTMAX)
                        .build(),
                    "body"));
  }

  private static ConvolutionLayer convolution() {
    return new ConvolutionLayer.Builder(1, 1).nOut(4).build();
  }

  private static ComputationGraph transferred(ComputationGraph graph) {
    return new TransferLearning.GraphBuilder(graph).setFeatureExtractor("merge").build();
  }

  private static ComputationGraph fineTuned(ComputationGraph graph) {
    INDArray labels = Nd4j.create(new float[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    graph.fit(new INDArray[] {Nd4j.rand(MAP.batch(3))}, new INDArray[] {labels});
    return graph;
  }
}
