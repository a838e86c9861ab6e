package dev.tenon.sample.networks;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.data.ImageSize;
import java.util.function.IntFunction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A network that can be trained on folders of images.
 *
 * @param facts its description
 * @param fingerprint that of its builder
 * @param input what it reads
 * @param builder a fresh one of those that the compiler generated, for so many classes
 */
public record ImageClassifier(
    NetworkFacts facts,
    String fingerprint,
    ImageSize input,
    IntFunction<? extends NetworkBuilder<?>> builder) {

  /**
   * Builds the network for a data set.
   *
   * @param classes the number of classes
   * @throws IllegalArgumentException if the network allows no such number of classes
   */
  public ComputationGraph build(long seed, IUpdater updater, int classes) {
    return builder.apply(classes).seed(seed).updater(updater).weightInit(WeightInit.RELU).build();
  }
}
