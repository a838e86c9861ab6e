package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import dev.tenon.onednn.OneDnn;
import dev.tenon.onednn.OneDnnConvolutions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.api.OptimizationAlgorithm;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.AlgoMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The base of every generated builder: the settings of the network as a whole, and the way to its
 * Deeplearning4j configuration and graph.
 *
 * <p>Settings of weights, such as {@link #l2} or {@link #weightInit}, are the default of every
 * block; a block's own options override them. A builder is not safe for use by several threads.
 *
 * @param <B> the generated builder
 */
public abstract non-sealed class NetworkBuilder<B extends NetworkBuilder<B>>
    extends WeightSettings<B> {

  private final NetworkSettings settings = new NetworkSettings();
  private final BatchNormOptions batchNorm = new BatchNormOptions();
  private final List<Consumer<? super NeuralNetConfiguration.Builder>> customizations =
      new ArrayList<>();
  private final List<Consumer<? super GraphBuilder>> graphCustomizations = new ArrayList<>();

  /**
   * Called by generated code.
   *
   * @param processorVersion the version of the processor that generated the builder
   * @throws IllegalStateException if this runtime does not understand what that processor generates
   */
  protected NetworkBuilder(String processorVersion) {
    RuntimeVersion.requireUnderstands(getClass().getName(), processorVersion);
  }

  /** Adds the inputs, layers and outputs of the network. Implemented by generated code. */
  protected abstract void declare(GraphBuilder graph);

  /** What makes initial weights and dropout repeatable; drawn at random unless set. */
  public final B seed(long seed) {
    settings.seed = seed;
    return self();
  }

  /**
   * The type of parameters and activations; {@code FLOAT} unless set.
   *
   * @throws IllegalArgumentException if it is not {@code HALF}, {@code FLOAT} or {@code DOUBLE},
   *     the types Deeplearning4j trains in
   */
  public final B dataType(DataType dataType) {
    settings.dataType =
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
    settings.optimizationAlgo = requireNonNull(algorithm, "algorithm");
    return self();
  }

  /** Whether gradients are divided by the size of the batch; they are unless this is unset. */
  public final B miniBatch(boolean miniBatch) {
    settings.miniBatch = miniBatch;
    return self();
  }

  /**
   * Whether the forward pass keeps intermediate arrays for the backward pass. Unless this is set,
   * {@linkplain OneDnnConvolutions#keepOutputs convolutions on oneDNN} keep their output, and
   * nothing else is kept.
   */
  public final B cacheMode(CacheMode mode) {
    settings.cacheMode = requireNonNull(mode, "mode");
    return self();
  }

  /** Whether training reuses its memory; it does unless this says otherwise. */
  public final B trainingWorkspaceMode(WorkspaceMode mode) {
    settings.trainingWorkspaceMode = requireNonNull(mode, "mode");
    return self();
  }

  /** Whether inference reuses its memory; it does unless this says otherwise. */
  public final B inferenceWorkspaceMode(WorkspaceMode mode) {
    settings.inferenceWorkspaceMode = requireNonNull(mode, "mode");
    return self();
  }

  /** What cuDNN prefers: speed, as it does unless set, or little memory. */
  public final B cudnnAlgoMode(AlgoMode mode) {
    settings.cudnnAlgoMode = requireNonNull(mode, "mode");
    return self();
  }

  /**
   * Trains sequences with truncated backpropagation through time.
   *
   * @param steps after how many time steps the parameters are updated, at least 1
   * @throws IllegalArgumentException if {@code steps} is not positive
   */
  public final B tBPTTLength(int steps) {
    settings.truncatedSteps = Check.atLeastOne(owner(), "tBPTTLength", steps);
    return self();
  }

  /**
   * The options of every batch normalisation, e.g. {@code norm -> norm.eps(1e-3)}. They override
   * the annotations; the options of a block override them.
   */
  public final B everyBatchNorm(Consumer<? super BatchNormOptions> options) {
    options.accept(batchNorm);
    return self();
  }

  /**
   * Changes Deeplearning4j's own network-wide configuration, after everything this builder says and
   * before the layers are added. <em>Unchecked:</em> nothing that is done here was seen by the
   * compiler, so what it breaks shows when the network is built, run or trained.
   */
  public final B customize(Consumer<? super NeuralNetConfiguration.Builder> customization) {
    customizations.add(requireNonNull(customization, "customization"));
    return self();
  }

  /**
   * Changes Deeplearning4j's own graph, after all blocks were added and before it is built, e.g.
   * adds layers that Tenon does not know. <em>Unchecked:</em> the constants of the generated
   * builder do not follow, and what it breaks shows when the network is built, run or trained. A
   * layer that is added here inherits the updater and the weight initialisation of this builder,
   * but not its penalties, dropout and constraints.
   */
  public final B customizeGraph(Consumer<? super GraphBuilder> customization) {
    graphCustomizations.add(requireNonNull(customization, "customization"));
    return self();
  }

  /**
   * The configuration of the network. Each call gives one of its own; all are equal.
   *
   * <p>No native library is loaded, unless a {@linkplain HeadOptions#classWeights weighted loss}
   * needs an array.
   *
   * @throws IllegalStateException if a layer has the activation {@code RRELU} and the {@linkplain
   *     #dataType type} is not {@code FLOAT}: Deeplearning4j cannot train that
   */
  public final ComputationGraphConfiguration configuration() {
    NeuralNetConfiguration.Builder network = settings.newConfiguration();
    applyUpdates(network);
    applyWeights(network);
    customizations.forEach(customization -> customization.accept(network));

    GraphBuilder graph = network.graphBuilder();
    settings.applyTo(graph);
    declare(graph);
    graphCustomizations.forEach(customization -> customization.accept(graph));
    SharedInputs.copyForDropout(graph);
    ComputationGraphConfiguration configuration = graph.build();
    RandomSlopes.check(owner(), settings.dataType, configuration);
    OneDnn.prepareFor(configuration);
    return configuration;
  }

  /** The network, with freshly initialised parameters. */
  public final ComputationGraph build() {
    ComputationGraph graph = new ComputationGraph(configuration());
    graph.init();
    OneDnnConvolutions.avoidFallBack(graph);
    if (settings.cacheMode == null) {
      OneDnnConvolutions.keepOutputs(graph);
    }
    return graph;
  }

  /**
   * The network, with the parameters of one that was trained; of the updater's state nothing is
   * taken over. The trained graph may have more than this network, such as the auxiliary heads that
   * this one leaves out: what both have goes by the same names.
   *
   * @param trained a graph of the same declaration, as it was built or as it was saved and loaded
   * @throws IllegalArgumentException if it lacks a parameter of this network, or has it in another
   *     shape
   * @throws IllegalStateException if it was not initialised
   */
  public final ComputationGraph buildFrom(ComputationGraph trained) {
    TrainedParameters parameters = new TrainedParameters(trained);
    ComputationGraph graph = build();
    parameters.copyTo(graph);
    return graph;
  }

  final BatchNormOptions batchNorm() {
    return batchNorm;
  }

  @Override
  final String owner() {
    return getClass().getSimpleName();
  }
}
