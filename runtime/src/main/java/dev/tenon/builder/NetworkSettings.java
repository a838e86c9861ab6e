package dev.tenon.builder;

import java.util.concurrent.ThreadLocalRandom;
import org.deeplearning4j.nn.api.OptimizationAlgorithm;
import org.deeplearning4j.nn.conf.BackpropType;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.AlgoMode;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

/** What is true of a network as a whole, and of no layer in particular. */
final class NetworkSettings {

  /** Drawn once, so that all configurations of one builder are equal. */
  long seed = ThreadLocalRandom.current().nextLong();

  DataType dataType = DataType.FLOAT;
  OptimizationAlgorithm optimizationAlgo = OptimizationAlgorithm.STOCHASTIC_GRADIENT_DESCENT;
  boolean miniBatch = true;

  /** Null where Tenon chooses. */
  @Nullable CacheMode cacheMode;

  WorkspaceMode trainingWorkspaceMode = WorkspaceMode.ENABLED;
  WorkspaceMode inferenceWorkspaceMode = WorkspaceMode.ENABLED;
  AlgoMode cudnnAlgoMode = AlgoMode.PREFER_FASTEST;

  /** Steps of truncated backpropagation through time; 0 for the whole sequence. */
  int truncatedSteps;

  /**
   * A configuration with these settings.
   *
   * <p>The seed is set as a plain value: {@code seed(long)} would load the native library to seed
   * its global generator, which {@code ComputationGraph.init()} does again anyway. Activation and
   * convolution mode are here for layers that a customisation adds; generated ones state their own,
   * and no layer shall fall to Deeplearning4j's default, the sigmoid.
   */
  NeuralNetConfiguration.Builder newConfiguration() {
    NeuralNetConfiguration.Builder network =
        new NeuralNetConfiguration.Builder()
            .dataType(dataType)
            .optimizationAlgo(optimizationAlgo)
            .miniBatch(miniBatch)
            .cacheMode(cacheMode == null ? CacheMode.NONE : cacheMode)
            .trainingWorkspaceMode(trainingWorkspaceMode)
            .inferenceWorkspaceMode(inferenceWorkspaceMode)
            .cudnnAlgoMode(cudnnAlgoMode)
            .activation(Activation.IDENTITY)
            .convolutionMode(ConvolutionMode.Truncate);
    network.setSeed(seed);
    return network;
  }

  void applyTo(GraphBuilder graph) {
    if (truncatedSteps > 0) {
      graph.backpropType(BackpropType.TruncatedBPTT).tBPTTLength(truncatedSteps);
    }
  }
}
