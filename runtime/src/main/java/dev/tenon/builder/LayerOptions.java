package dev.tenon.builder;

import static java.util.Objects.requireNonNull;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.jspecify.annotations.Nullable;

/**
 * The options of a block without parameters: a pooling, a merge, a dropout, ….
 *
 * <p>Dropout is all there is to say about one. The network-wide dropout does not reach it: that one
 * is for layers with weights.
 */
public final class LayerOptions {

  private final String block;
  private @Nullable IDropout dropOut;

  /**
   * Called by generated code.
   *
   * @param block the name of the block
   */
  public LayerOptions(String block) {
    this.block = block;
  }

  /**
   * Drops inputs of the block while training. In a dropout block it replaces the declared rate.
   *
   * @param retainProbability the probability that an input is <em>kept</em>, as everywhere in
   *     Deeplearning4j: a dropout rate of 20 % is {@code dropOut(0.8)}
   * @throws IllegalArgumentException if {@code retainProbability} is not in (0, 1]
   */
  public LayerOptions dropOut(double retainProbability) {
    Check.retainProbability("block '" + block + "'", retainProbability);
    return dropOut(new Dropout(retainProbability));
  }

  /** Drops inputs of the block while training, e.g. whole channels. */
  public LayerOptions dropOut(IDropout dropOut) {
    this.dropOut = requireNonNull(dropOut, "dropOut");
    return this;
  }

  /**
   * The vertices the block consumes: the given ones, or a dropout of each of them. The dropout is a
   * layer of its own, {@code <block>/dropout/<input>}, because the poolings and merges of
   * Deeplearning4j ignore one that is set on them. Called by generated code, once for each vertex
   * that consumes inputs of the block.
   */
  public String[] inputs(GraphBuilder graph, String... inputs) {
    if (dropOut == null) {
      return inputs;
    }
    String[] dropped = new String[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      dropped[i] = block + "/dropout/" + inputs[i];
      if (!graph.getVertices().containsKey(dropped[i])) {
        graph.addLayer(dropped[i], new DropoutLayer.Builder(dropOut.clone()).build(), inputs[i]);
      }
    }
    return dropped;
  }

  /** The dropout layer, with the options of its block. Called by generated code. */
  public Layer layer(DropoutLayer.Builder layer) {
    if (dropOut != null) {
      layer.dropOut(dropOut.clone());
    }
    return layer.build();
  }
}
