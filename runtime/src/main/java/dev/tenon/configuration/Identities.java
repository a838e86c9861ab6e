package dev.tenon.configuration;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;

/** Vertices that hand on their only input, unless they drop some of it in training. */
public final class Identities {
  private Identities() {}

  /** Whether a vertex, frozen or not, is a layer of dropout or a copy. */
  public static boolean isIdentity(GraphVertex vertex) {
    GraphVertex thawed = Thawed.vertex(vertex);
    if (thawed instanceof LayerVertex holder) {
      return Thawed.layer(holder.getLayerConf().getLayer()) instanceof DropoutLayer
          && holder.getPreProcessor() == null;
    }
    return thawed instanceof ScaleVertex scale && scale.getScaleFactor() == 1;
  }
}
