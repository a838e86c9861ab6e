package dev.tenon.builder;

import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;

/** The constraints put on parameters after each update; absent where never set. */
final class Constraints {

  LayerConstraint @Nullable [] onAll;
  LayerConstraint @Nullable [] onWeights;
  LayerConstraint @Nullable [] onBiases;

  /** Gives a layer these constraints, and the given ones where nothing was set here. */
  void applyTo(Layer.Builder<?> layer, Constraints networkWide) {
    LayerConstraint[] all = onAll != null ? onAll : networkWide.onAll;
    if (all != null) {
      layer.constrainAllParameters(all);
    }
    LayerConstraint[] weights = onWeights != null ? onWeights : networkWide.onWeights;
    if (weights != null) {
      layer.constrainWeights(weights);
    }
    LayerConstraint[] biases = onBiases != null ? onBiases : networkWide.onBiases;
    if (biases != null) {
      layer.constrainBias(biases);
    }
  }
}
