package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Dropout of one layer leaves the input of its neighbours alone. */
class SharedInputsTest {

  @Test
  void aLayerWithDropOutCopiesAnInputItSharesWithOthers() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create().mixed(block -> block.dropOut(0.8)).configuration();
    Map<String, List<String>> inputs = configuration.getVertexInputs();

    assertThat(List.of("mixed/conv1x1", "mixed/reduce3x3", "mixed/reduce5x5"))
        .allSatisfy(
            name -> {
              assertThat(inputs.get(name)).containsExactly(name + "/copy");
              assertThat(inputs.get(name + "/copy")).containsExactly("stem/pool");
              assertThat(configuration.getVertices().get(name + "/copy"))
                  .isEqualTo(new ScaleVertex(1));
            });
    assertThat(inputs.get("mixed/pool")).containsExactly("stem/pool");
    assertThat(inputs.get("mixed/poolProjection"))
        .as("nobody else reads this one")
        .containsExactly("mixed/pool");
  }

  @Test
  void withoutDropOutNothingIsCopied() {
    assertThat(BirdNetBuilder.create().configuration().getVertices().keySet())
        .noneMatch(name -> name.endsWith("/copy"));
  }

  @Test
  void theGradientsAreThoseOfLayersThatOverwriteNothing() {
    ComputationGraph net = new ComputationGraph(dropping());
    net.init();
    INDArray gradient = gradient(net);
    overwriteNothing(net);
    assertThat(gradient).isEqualTo(gradient(net));
  }

  /** The reason for the copies; if Deeplearning4j has changed, delete them. */
  @Test
  void withoutTheCopyDeeplearning4jOverwritesTheInputOfANeighbour() {
    ComputationGraphConfiguration stock = dropping();
    stock.getVertices().remove("sum/dropout/edges/copy");
    stock.getVertexInputs().remove("sum/dropout/edges/copy");
    stock.getVertexInputs().put("sum/dropout/edges", List.of("edges"));

    ComputationGraph net = new ComputationGraph(stock);
    net.init();
    INDArray gradient = gradient(net);
    overwriteNothing(net);
    assertThat(gradient).isNotEqualTo(gradient(net));
  }

  /** The batch normalisation and the dropout before the sum both read the edges. */
  private static ComputationGraphConfiguration dropping() {
    return PatchNetBuilder.create()
        .seed(42)
        .dataType(DataType.DOUBLE)
        .sum(block -> block.dropOut(0.5))
        .configuration();
  }

  private static void overwriteNothing(ComputationGraph net) {
    for (Layer layer : net.getLayers()) {
      layer.allowInputModification(false);
    }
  }

  private static INDArray gradient(ComputationGraph net) {
    Nd4j.getRandom().setSeed(7);
    net.setInputs(Nd4j.rand(DataType.DOUBLE, PatchNetBuilder.Shapes.INPUT.batch(2)));
    net.setLabels(Nd4j.rand(DataType.DOUBLE, PatchNetBuilder.Shapes.PIXELS.batch(2)));
    net.computeGradientAndScore();
    return net.gradient().gradient().dup();
  }
}
