package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import dev.tenon.onednn.OneDnn;
import dev.tenon.onednn.OneDnnLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * The base of every generated builder: the way from the settings of a network and its blocks to its
 * Deeplearning4j configuration and graph.
 *
 * <p>Settings of weights, such as {@link #l2} or {@link #weightInit}, are the default of every
 * block; a block's own options override them. A builder is not safe for use by several threads.
 *
 * @param <B> the generated builder
 */
public abstract non-sealed class NetworkBuilder<B extends NetworkBuilder<B>>
    extends NetworkSettings<B> {
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
    NeuralNetConfiguration.Builder network = newConfiguration();
    applyUpdates(network);
    applyWeights(network);
    customizations.forEach(customization -> customization.accept(network));

    GraphBuilder graph = network.graphBuilder();
    applyTruncation(graph);
    declare(graph);
    graphCustomizations.forEach(customization -> customization.accept(graph));
    SharedInputs.copyForDropout(graph);
    ComputationGraphConfiguration configuration = graph.build();
    RandomSlopes.check(owner(), dataType(), configuration);
    OneDnn.prepareFor(configuration);
    return configuration;
  }

  /** The network, with freshly initialised parameters. */
  public final ComputationGraph build() {
    ComputationGraph graph = new ComputationGraph(configuration());
    graph.init();
    OneDnnLayers.prepare(graph);
    if (!hasCacheMode()) {
      OneDnnLayers.keepOutputs(graph);
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
