package dev.tenon.onednn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Steps of training lead to the same parameters with oneDNN as without, where layers share their
 * input, add up and concatenate: gradients are then views of others.
 */
class TrainingEquivalenceTest {

  @Test
  void trainsToTheSameParameters() {
    INDArray images = Nd4j.rand(DataType.FLOAT, 6, 3, 12, 10);
    INDArray labels = Nd4j.zeros(DataType.FLOAT, 6, 4);
    for (int image = 0; image < 6; image++) {
      labels.putScalar(image, image % 4, 1);
    }
    INDArray initial = graph().params().dup();

    ComputationGraph prepared = graph();
    OneDnnLayers.prepare(prepared);
    INDArray reference = BuiltInPath.get(() -> train(graph(), initial, images, labels));

    double moved = reference.distance2(initial);
    assertThat(moved).isGreaterThan(0.1);
    for (ComputationGraph fast : List.of(graph(), prepared)) {
      INDArray trained = train(fast, initial, images, labels);
      assertThat(trained.distance2(reference) / moved).isLessThan(1e-4);
    }
  }

  private static INDArray train(
      ComputationGraph graph, INDArray initial, INDArray images, INDArray labels) {
    graph.setParams(initial.dup());
    for (int step = 0; step < 5; step++) {
      graph.fit(new INDArray[] {images}, new INDArray[] {labels});
    }
    return graph.params().dup();
  }

  private static ComputationGraph graph() {
    ComputationGraphConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .seed(3)
            .updater(new Sgd(0.05))
            .graphBuilder()
            .addInputs("in")
            .setInputTypes(InputType.convolutional(12, 10, 3))
            .addLayer("stem", convolution(3, 8), "in")
            .addLayer("norm", new BatchNormalization(), "stem")
            .addLayer("narrow", convolution(1, 8), "norm")
            .addLayer("wide", convolution(5, 8), "norm")
            .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "narrow", "norm")
            .addVertex("both", new MergeVertex(), "sum", "wide")
            .addLayer("last", convolution(3, 8), "both")
            .addLayer("pooled", new GlobalPoolingLayer(), "last")
            .addLayer(
                "out",
                new OutputLayer.Builder(LossFunction.MCXENT)
                    .nOut(4)
                    .activation(Activation.SOFTMAX)
                    .build(),
                "pooled")
            .setOutputs("out")
            .build();
    ComputationGraph graph = new ComputationGraph(configuration);
    graph.init();
    return graph;
  }

  private static ConvolutionLayer convolution(int kernel, int filters) {
    return new ConvolutionLayer.Builder(kernel, kernel)
        .nOut(filters)
        .convolutionMode(ConvolutionMode.Same)
        .activation(Activation.TANH)
        .build();
  }
}
