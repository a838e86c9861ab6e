package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Why a copy is made before a crop of what may be part of another array. DL4J's {@code Cropping2D}
 * hands on such a part, and ND4J's {@code get} takes a part of a part for empty that begins,
 * counted from the beginning of the whole, behind as many values as the first part has.
 */
class CutViewTest {
  private static final FeatureMap IMAGE = new FeatureMap(1, 9, 3);

  /** With one, the first part begins behind as many values as it has, and ND4J is right. */
  private static final int EXAMPLES = 2;

  @Test
  void nd4jTakesAPartOfAPartForEmpty() {
    INDArray rows = rows(Nd4j.rand(9, 3), 2, 9);

    assertThat(rows(rows, 4, 6).shape()).containsExactly(2, 3);
    assertThat(rows(rows, 5, 7).shape()).isEmpty();
  }

  @Test
  void dl4jCannotCropACrop() {
    GraphBuilder graph =
        graph()
            .addLayer("first", new Cropping2D.Builder(5, 0, 0, 0).build(), "before")
            .addLayer("second", new Cropping2D.Builder(3, 0, 0, 0).build(), "first")
            .addLayer("head", new CnnLossLayer.Builder().build(), "second");

    assertThatThrownBy(() -> train(graph)).hasMessageContaining("rank 0");
  }

  @Test
  void itCanCropACopyOfACrop() {
    Graph graph =
        new Graph(
            Map.of("in", IMAGE),
            List.of(
                new Graph.Node("first", new Cropping(5, 0, 0, 0), List.of("in")),
                new Graph.Node("second", new Cropping(3, 0, 0, 0), List.of("first"))));

    assertThat(Agreement.onExecution(graph, EXAMPLES)).isEqualTo(Agreement.ACCEPTED);
  }

  private static INDArray rows(INDArray from, long first, long end) {
    return from.get(NDArrayIndex.interval(first, end), NDArrayIndex.all());
  }

  private static GraphBuilder graph() {
    return new NeuralNetConfiguration.Builder()
        .graphBuilder()
        .addInputs("in")
        .setInputTypes(InputType.convolutional(IMAGE.height(), IMAGE.width(), IMAGE.channels()))
        .addVertex("before", new ScaleVertex(0.5), "in")
        .setOutputs("head");
  }

  private static void train(GraphBuilder graph) {
    ComputationGraph network = new ComputationGraph(graph.build());
    network.init();
    network.feedForward(Nd4j.rand(EXAMPLES, 1, 9, 3), true);
  }
}
