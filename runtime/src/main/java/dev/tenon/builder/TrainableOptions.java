package dev.tenon.builder;

import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.Layer;

/**
 * The options of one block that has weights. They override what the builder says.
 *
 * @param <O> the type that the fluent methods return
 */
public abstract sealed class TrainableOptions<O extends TrainableOptions<O>>
    extends WeightSettings<O>
    permits WeightOptions, NormalizedOptions, RecurrentOptions, HeadOptions {

  private final NetworkBuilder<?> network;
  private final String owner;

  TrainableOptions(NetworkBuilder<?> network, String block) {
    this.network = network;
    this.owner = "block '" + block + "'";
  }

  /** The layer with weights, with the options of its block. Called by generated code. */
  public <T extends BaseLayer.Builder<T>> Layer layer(T layer) {
    apply(layer);
    return layer.build();
  }

  /**
   * The batch normalisation, with those options of its block that concern it: how its parameters
   * are learned. It has no weights to start, to punish or to drop inputs of. Called by generated
   * code.
   */
  public Layer layer(BatchNormalization.Builder layer) {
    apply(layer);
    return layer.build();
  }

  final void apply(BaseLayer.Builder<?> layer) {
    applyUpdates(layer);
    applyRegularization(layer, network);
    applyWeights(layer, network);
  }

  void apply(BatchNormalization.Builder layer) {
    network.batchNorm().apply(layer);
    applyUpdates(layer);
  }

  @Override
  final String owner() {
    return owner;
  }
}
