package dev.tenon.inference;

import dev.tenon.configuration.Identities;
import dev.tenon.configuration.Thawed;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;

/**
 * Takes out what does nothing once a network is trained: dropout, weight noise, copies, and what
 * keeps layers and other vertices from being trained.
 */
final class TrainingOnly {
  private TrainingOnly() {}

  static void removeFrom(Draft draft) {
    for (String name : draft.names()) {
      thaw(draft, name);
      if (Identities.isIdentity(draft.vertex(name)) && canBeBypassed(draft, name)) {
        draft.bypass(name);
      } else {
        draft.layer(name).ifPresent(TrainingOnly::silence);
      }
    }
  }

  private static void thaw(Draft draft, String name) {
    GraphVertex vertex = Thawed.vertex(draft.vertex(name));
    draft.setVertex(name, vertex);
    if (vertex instanceof LayerVertex holder) {
      NeuralNetConfiguration settings = holder.getLayerConf();
      settings.setLayer(Thawed.layer(settings.getLayer()));
    }
  }

  private static void silence(Layer layer) {
    layer.setIDropout(null);
    if (layer instanceof BaseLayer weighted) {
      weighted.setWeightNoise(null);
    }
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
