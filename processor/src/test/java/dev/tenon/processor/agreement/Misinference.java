package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/**
 * A shape that DL4J's configuration infers and the network then does not compute.
 *
 * @param name what is wrong about it
 * @param concerns which nodes have it
 * @param example a graph with one of the nodes at the end
 * @param inferred what DL4J infers for the example
 */
record Misinference(String name, Concern concerns, Graph example, Shape inferred) {

  /** Tells whether this is why DL4J infers another shape for a node than it computes. */
  interface Concern {
    boolean test(Graph graph, Graph.Node node, Shape inferred, Shape computed);
  }

  static final List<Misinference> ALL =
      List.of(
          new Misinference(
              "a pooled sequence has one step, but keeps their number, here and in what follows",
              (graph, node, inferred, computed) ->
                  graph.stemsFrom(node, SequencePooling.class)
                      && inferred instanceof Sequence wrong
                      && computed instanceof Sequence right
                      && wrong.size() == right.size(),
              Joint.of(new SequencePooling(PoolingKind.MAX), new Sequence(3, 5)).graph(),
              new Sequence(3, 5)),
          new Misinference(
              "frames that became steps have lost their number, here and in what follows",
              (graph, node, inferred, computed) ->
                  graph.stemsFrom(node, JoinFrames.class)
                      && inferred instanceof Sequence wrong
                      && computed instanceof Sequence right
                      && wrong.size() == right.size(),
              OverClips.of(
                  Joint.of(new GlobalPooling(PoolingKind.AVG, false), new FeatureMap(3, 2, 2))
                      .graph(),
                  5),
              new Sequence(3, -1)),
          new Misinference(
              "a loss without weights has a score for every input, but counts none",
              (graph, node, inferred, computed) ->
                  node.layer() instanceof VectorOutput && inferred.equals(new Vector(0)),
              Joint.of(new VectorOutput(Activation.SIGMOID, Loss.XENT, 1), new Vector(3)).graph(),
              new Vector(0)));

  @Override
  public String toString() {
    return name;
  }
}
