package dev.tenon.sample.networks;

import static java.util.Objects.requireNonNull;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.data.ImageSize;
import java.util.function.Supplier;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A network that can be trained on folders of images.
 *
 * @param facts its description
 * @param input what it reads
 * @param builder a fresh one of those that the compiler generated; the network's one output is a
 *     classifier
 */
public record ImageClassifier(
    NetworkFacts facts, ImageSize input, Supplier<? extends NetworkBuilder<?>> builder) {

  /**
   * Builds the network for a data set.
   *
   * @param classes the number of classes, which is the data set's and not the declaration's:
   *     nothing follows the head, so its width can change no other shape
   */
  public ComputationGraph build(long seed, IUpdater updater, int classes) {
    ComputationGraphConfiguration configuration =
        builder.get().seed(seed).updater(updater).weightInit(WeightInit.RELU).configuration();
    head(configuration).setNOut(classes);
    ComputationGraph graph = new ComputationGraph(configuration);
    graph.init();
    return graph;
  }

  private static FeedForwardLayer head(ComputationGraphConfiguration configuration) {
    String output = configuration.getNetworkOutputs().get(0);
    GraphVertex vertex = requireNonNull(configuration.getVertices().get(output), output);
    return (FeedForwardLayer) ((LayerVertex) vertex).getLayerConf().getLayer();
  }
}
