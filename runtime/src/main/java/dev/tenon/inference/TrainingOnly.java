package dev.tenon.inference;

import java.util.List;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;

/**
 * Takes out what does nothing once a network is trained: dropout, weight noise, copies, and what
 * keeps layers from being trained.
 */
final class TrainingOnly {
  private TrainingOnly() {}

  static void removeFrom(Draft draft) {
    for (String name : draft.names()) {
      thaw(draft.vertex(name));
      if (isIdentity(draft.vertex(name)) && canBeBypassed(draft, name)) {
        draft.bypass(name);
      } else {
        draft.layer(name).ifPresent(TrainingOnly::silence);
      }
    }
  }

  private static void thaw(GraphVertex vertex) {
    if (vertex instanceof LayerVertex layer
        && layer.getLayerConf().getLayer() instanceof FrozenLayer frozen) {
      layer.getLayerConf().setLayer(frozen.getLayer());
    }
  }

  private static void silence(Layer layer) {
    layer.setIDropout(null);
    if (layer instanceof BaseLayer weighted) {
      weighted.setWeightNoise(null);
    }
  }

  private static boolean isIdentity(GraphVertex vertex) {
    if (vertex instanceof LayerVertex layer) {
      return layer.getLayerConf().getLayer() instanceof DropoutLayer
          && layer.getPreProcessor() == null;
    }
    return vertex instanceof ScaleVertex scale && scale.getScaleFactor() == 1;
  }

  /** Deeplearning4j confuses two inputs of a vertex that are the same vertex. */
  private static boolean canBeBypassed(Draft draft, String name) {
    List<String> inputs = draft.inputs(name);
    return inputs.size() == 1
        && !draft.isOutput(name)
        && draft.consumers(name).stream()
            .noneMatch(consumer -> draft.inputs(consumer).contains(inputs.get(0)));
  }
}
