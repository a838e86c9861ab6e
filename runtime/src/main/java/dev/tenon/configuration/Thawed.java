package dev.tenon.configuration;

import java.util.Optional;
import org.deeplearning4j.nn.conf.graph.FrozenVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayerWithBackprop;

/**
 * What is frozen as it was before. Deeplearning4j keeps a layer or another vertex from being
 * trained by wrapping it, once more for every {@code TransferLearning} it goes through.
 */
public final class Thawed {
  private Thawed() {}

  /** A vertex without what freezes it. If it holds a layer, that may still be frozen. */
  public static GraphVertex vertex(GraphVertex vertex) {
    return vertex instanceof FrozenVertex frozen ? vertex(frozen.getUnderlying()) : vertex;
  }

  /** A layer without what freezes it. */
  public static Layer layer(Layer layer) {
    if (layer instanceof FrozenLayer frozen) {
      return layer(frozen.getLayer());
    }
    return layer instanceof FrozenLayerWithBackprop frozen ? layer(frozen.getUnderlying()) : layer;
  }

  /** The layer of a vertex without what freezes it; none of a vertex that holds none. */
  public static Optional<Layer> layerOf(GraphVertex vertex) {
    return vertex(vertex) instanceof LayerVertex holder
        ? Optional.of(layer(holder.getLayerConf().getLayer()))
        : Optional.empty();
  }
}
