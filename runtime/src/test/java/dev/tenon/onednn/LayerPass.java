package dev.tenon.onednn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * What a layer computes of a batch.
 *
 * @param inference its output when applied
 * @param output its output when trained
 * @param inputGradient dL/dInput
 * @param parameterGradients dL/dParameters, in the order of their names
 */
record LayerPass(
    INDArray inference,
    INDArray output,
    INDArray inputGradient,
    List<INDArray> parameterGradients) {
  /** Single precision, and sums over some thousand terms in another order. */
  private static final double TOLERANCE = 2e-5;

  private static final LayerWorkspaceMgr ARRAYS = LayerWorkspaceMgr.noWorkspaces();

  /**
   * Applies a layer with random parameters to batches, one after the other, as Deeplearning4j
   * switches it to oneDNN and as builders prepare it, and demands that both agree with the built-in
   * path.
   *
   * @param seed of parameters and gradients
   */
  static void assertPathsAgree(
      org.deeplearning4j.nn.conf.layers.Layer conf,
      InputType type,
      long seed,
      INDArray... batches) {
    ComputationGraph prepared = graph(conf, type, seed);
    OneDnnLayers.prepare(prepared);
    Layer reference = BuiltInPath.get(() -> layer(conf, type, seed));
    List<Layer> fast = List.of(layer(conf, type, seed), prepared.getLayer("layer"));
    for (INDArray batch : batches) {
      LayerPass expected = BuiltInPath.get(() -> of(reference, batch, seed));
      for (Layer layer : fast) {
        assertThat(of(layer, batch, seed).distance(expected))
            .as("relative distance of %s for %s", layer.getHelper(), batch.shapeInfoToString())
            .isLessThan(TOLERANCE);
      }
    }
  }

  /** The layer as a graph makes it, with parameters drawn at random. */
  static Layer layer(org.deeplearning4j.nn.conf.layers.Layer conf, InputType type, long seed) {
    return graph(conf, type, seed).getLayer("layer");
  }

  private static ComputationGraph graph(
      org.deeplearning4j.nn.conf.layers.Layer conf, InputType type, long seed) {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .updater(new NoOp())
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(type)
                .addLayer("layer", conf.clone(), "in")
                .setOutputs("layer")
                .validateOutputLayerConfig(false)
                .build());
    graph.init();
    graph.initGradientsView();
    if (graph.numParams() > 0) {
      Nd4j.getRandom().setSeed(seed);
      graph.params().assign(Nd4j.randn(DataType.FLOAT, graph.params().shape()).muli(0.5));
    }
    return graph;
  }

  private static LayerPass of(Layer layer, INDArray batch, long seed) {
    INDArray inference = layer.activate(batch.dup(), false, ARRAYS).dup();
    INDArray output = layer.activate(batch.dup(), true, ARRAYS).dup();
    Nd4j.getRandom().setSeed(seed);
    INDArray epsilon = Nd4j.randn(DataType.FLOAT, output.shape());
    Pair<Gradient, INDArray> backward = layer.backpropGradient(epsilon, ARRAYS);
    List<INDArray> gradients = new ArrayList<>();
    backward.getFirst().gradientForVariable().values().forEach(array -> gradients.add(array.dup()));
    return new LayerPass(inference, output, backward.getSecond().dup(), gradients);
  }

  /** The largest distance of an array from its counterpart, relative to the norm of the latter. */
  private double distance(LayerPass other) {
    double largest =
        Math.max(
            distance(inference, other.inference),
            Math.max(distance(output, other.output), distance(inputGradient, other.inputGradient)));
    assertThat(parameterGradients).hasSameSizeAs(other.parameterGradients);
    for (int i = 0; i < parameterGradients.size(); i++) {
      largest =
          Math.max(largest, distance(parameterGradients.get(i), other.parameterGradients.get(i)));
    }
    return largest;
  }

  private static double distance(INDArray actual, INDArray expected) {
    assertThat(actual.shape()).containsExactly(expected.shape());
    double norm = expected.norm2Number().doubleValue();
    // A sum that nearly cancels out keeps few digits on either path.
    return actual.sub(expected).norm2Number().doubleValue() / Math.max(norm, 0.1);
  }
}
