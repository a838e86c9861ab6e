package dev.tenon.birds;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.Layer;

/** Reads the layers out of a configuration. */
final class Configurations {

  static Map<String, Layer> layers(ComputationGraphConfiguration configuration) {
    Map<String, Layer> layers = new TreeMap<>();
    configuration
        .getVertices()
        .forEach(
            (name, vertex) -> {
              if (vertex instanceof LayerVertex layer) {
                layers.put(name, layer.getLayerConf().getLayer());
              }
            });
    return layers;
  }

  /** The layers that have parameters. */
  static Map<String, BaseLayer> trainable(ComputationGraphConfiguration configuration) {
    Map<String, BaseLayer> trainable = new TreeMap<>();
    layers(configuration)
        .forEach(
            (name, layer) -> {
              if (layer.initializer().numParams(layer) > 0) {
                trainable.put(name, (BaseLayer) layer);
              }
            });
    return trainable;
  }

  /** The layers that have weights: all that have parameters, but batch normalisation. */
  static Map<String, BaseLayer> weighted(ComputationGraphConfiguration configuration) {
    Map<String, BaseLayer> weighted = trainable(configuration);
    weighted.values().removeIf(BatchNormalization.class::isInstance);
    return weighted;
  }

  static BaseLayer layer(ComputationGraphConfiguration configuration, String name) {
    return (BaseLayer) requireNonNull(layers(configuration).get(name), name);
  }

  private Configurations() {}
}
