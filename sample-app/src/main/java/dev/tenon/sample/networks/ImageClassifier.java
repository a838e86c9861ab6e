package dev.tenon.sample.networks;

import dev.tenon.sample.data.ImageSize;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A network that can be trained on folders of images.
 *
 * @param facts its description
 * @param input what it reads
 * @param blueprint how it is configured; its one output is a layer with a unit per class
 */
public record ImageClassifier(NetworkFacts facts, ImageSize input, Blueprint blueprint) {

  /**
   * Builds the network for a data set.
   *
   * @param classes the number of classes, which is the data set's and not the declaration's:
   *     nothing follows the head, so its width can change no other shape
   */
  public ComputationGraph build(long seed, IUpdater updater, int classes) {
    ComputationGraphConfiguration configuration = blueprint.configure(seed, updater);
    head(configuration).setNOut(classes);
    ComputationGraph graph = new ComputationGraph(configuration);
    graph.init();
    return graph;
  }

  private static FeedForwardLayer head(ComputationGraphConfiguration configuration) {
    String output = configuration.getNetworkOutputs().get(0);
    LayerVertex vertex = (LayerVertex) configuration.getVertices().get(output);
    return (FeedForwardLayer) vertex.getLayerConf().getLayer();
  }
}
