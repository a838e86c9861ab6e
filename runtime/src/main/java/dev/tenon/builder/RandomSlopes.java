package dev.tenon.builder;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationRReLU;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * {@code RRELU} draws its slopes as {@code FLOAT} whatever the network is in; {@code fit()} then
 * fails with {@code "Op.Z must be the same as Op.X type"}, and no layer is named.
 */
final class RandomSlopes {
  private RandomSlopes() {}

  /**
   * Checks that the network can be trained in its type.
   *
   * @param owner what the message starts with
   * @throws IllegalStateException if a layer has the activation RRELU, and the type is not FLOAT
   */
  static void check(String owner, DataType type, ComputationGraphConfiguration network) {
    if (type == DataType.FLOAT) {
      return;
    }
    network
        .getVertices()
        .forEach(
            (name, vertex) -> {
              if (vertex instanceof LayerVertex layer && isRandom(layer)) {
                throw new IllegalStateException(
                    "%s: dataType(%s) cannot train '%s': RRELU draws its slopes as FLOAT. Use LEAKYRELU, or FLOAT."
                        .formatted(owner, type, name));
              }
            });
  }

  private static boolean isRandom(LayerVertex vertex) {
    return activation(vertex.getLayerConf().getLayer()) instanceof ActivationRReLU;
  }

  private static @Nullable IActivation activation(Layer layer) {
    if (layer instanceof ActivationLayer activation) {
      return activation.getActivationFn();
    }
    return layer instanceof BaseLayer base ? base.getActivationFn() : null;
  }
}
