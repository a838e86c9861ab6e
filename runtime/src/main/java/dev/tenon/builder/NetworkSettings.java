package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import dev.tenon.onednn.OneDnnLayers;
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

/**
 * What a network can be told as a whole, and no layer in particular: numbers, memory, how it is
 * trained.
 *
 * @param <B> the generated builder
 */
public abstract sealed class NetworkSettings<B extends NetworkSettings<B>> extends WeightSettings<B>
    permits NetworkBuilder {

  /** Drawn once, so that all configurations of one builder are equal. */
  private long seed = ThreadLocalRandom.current().nextLong();

  private DataType dataType = DataType.FLOAT;
  private OptimizationAlgorithm optimizationAlgo =
      OptimizationAlgorithm.STOCHASTIC_GRADIENT_DESCENT;
  private boolean miniBatch = true;

  /** Null where Tenon chooses. */
  private @Nullable CacheMode cacheMode;

  private WorkspaceMode trainingWorkspaceMode = WorkspaceMode.ENABLED;
  private WorkspaceMode inferenceWorkspaceMode = WorkspaceMode.ENABLED;
  private AlgoMode cudnnAlgoMode = AlgoMode.PREFER_FASTEST;

  /** Steps of truncated backpropagation through time; 0 for the whole sequence. */
  private int truncatedSteps;

  /** What makes initial weights and dropout repeatable; drawn at random unless set. */
  public final B seed(long seed) {
    this.seed = seed;
    return self();
  }

  /**
   * The type of parameters and activations; {@code FLOAT} unless set.
   *
   * @throws IllegalArgumentException if it is not {@code HALF}, {@code FLOAT} or {@code DOUBLE},
   *     the types Deeplearning4j trains in
   */
  public final B dataType(DataType dataType) {
    this.dataType =
        switch (dataType) {
          case HALF, FLOAT, DOUBLE -> dataType;
          default ->
              throw new IllegalArgumentException(
                  owner() + ": dataType(" + dataType + ") is none of HALF, FLOAT and DOUBLE");
        };
    return self();
  }

  /** How the loss is minimised; stochastic gradient descent unless set. */
  public final B optimizationAlgo(OptimizationAlgorithm algorithm) {
    this.optimizationAlgo = requireNonNull(algorithm, "algorithm");
    return self();
  }

  /** Whether gradients are divided by the size of the batch; they are unless this is unset. */
  public final B miniBatch(boolean miniBatch) {
    this.miniBatch = miniBatch;
    return self();
  }

  /**
   * Whether the forward pass keeps intermediate arrays for the backward pass. Unless this is set,
   * {@linkplain OneDnnLayers#keepOutputs convolutions on oneDNN} keep their output, and nothing
   * else is kept.
   */
  public final B cacheMode(CacheMode mode) {
    this.cacheMode = requireNonNull(mode, "mode");
    return self();
  }

  /** Whether training reuses its memory; it does unless this says otherwise. */
  public final B trainingWorkspaceMode(WorkspaceMode mode) {
    this.trainingWorkspaceMode = requireNonNull(mode, "mode");
    return self();
  }

  /** Whether inference reuses its memory; it does unless this says otherwise. */
  public final B inferenceWorkspaceMode(WorkspaceMode mode) {
    this.inferenceWorkspaceMode = requireNonNull(mode, "mode");
    return self();
  }

  /** What cuDNN prefers: speed, as it does unless set, or little memory. */
  public final B cudnnAlgoMode(AlgoMode mode) {
    this.cudnnAlgoMode = requireNonNull(mode, "mode");
    return self();
  }

  /**
   * Trains sequences with truncated backpropagation through time.
   *
   * @param steps after how many time steps the parameters are updated, at least 1
   * @throws IllegalArgumentException if {@code steps} is not positive
   */
  public final B tBPTTLength(int steps) {
    this.truncatedSteps = Check.atLeastOne(owner(), "tBPTTLength", steps);
    return self();
  }

  /**
   * A configuration with these settings.
   *
   * <p>The seed is set as a plain value: {@code seed(long)} would load the native library to seed
   * its global generator, which {@code ComputationGraph.init()} does again anyway. Activation and
   * convolution mode are here for layers that a customisation adds; generated ones state their own,
   * and no layer shall fall to Deeplearning4j's default, the sigmoid.
   */
  final NeuralNetConfiguration.Builder newConfiguration() {
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

  final void applyTruncation(GraphBuilder graph) {
    if (truncatedSteps > 0) {
      graph.backpropType(BackpropType.TruncatedBPTT).tBPTTLength(truncatedSteps);
    }
  }

  final DataType dataType() {
    return dataType;
  }

  /** Whether the user, not Tenon, says what the forward pass keeps. */
  final boolean hasCacheMode() {
    return cacheMode != null;
  }
}
