package dev.tenon.processor.agreement;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a network trainable. */
final class Heads {
  private Heads() {}

  /**
   * The graph with a head on every leaf that is none.
   *
   * @param shapes what the leaves produce
   */
  static Graph on(Graph graph, Map<String, Shape> shapes) {
    List<Graph.Node> nodes = new ArrayList<>(graph.nodes());
    for (Graph.Node node : graph.nodes()) {
      if (graph.leaves().contains(node.name()) && !node.layer().isHead()) {
        Shape shape = requireNonNull(shapes.get(node.name()));
        long frames = graph.times(node.name());
        nodes.addAll(
            frames == 1 ? headOf(node.name(), shape) : headOfFrames(node.name(), shape, frames));
      }
    }
    return new Graph(graph.inputs(), nodes);
  }

  /** With weights in every case: DL4J skips the backward pass of a network that has none. */
  private static List<Graph.Node> headOf(String leaf, Shape shape) {
    String head = "head of " + leaf;
    if (shape instanceof FeatureMap map && map.channels() % 2 == 0) {
      String scores = "scores of " + leaf;
      return List.of(
          node(scores, new Convolution(2, Window.same(1), true, Activation.IDENTITY), leaf),
          node(head, new PixelOutput(Activation.SOFTMAX, Loss.MCXENT, 1), scores));
    }
    return List.of(
        shape instanceof Sequence
            ? node(head, new SequenceOutput(2, true, Activation.SOFTMAX, Loss.MCXENT, 1), leaf)
            : node(head, new Output(2, true, Activation.SOFTMAX, Loss.MCXENT, 1), leaf));
  }

  /** DL4J wants as many labels as examples, and takes those of the first head for their number. */
  private static List<Graph.Node> headOfFrames(String leaf, Shape shape, long frames) {
    List<Graph.Node> nodes = new ArrayList<>(OverClips.joined(leaf, shape, frames));
    String steps = nodes.get(nodes.size() - 1).name();
    nodes.addAll(headOf(steps, new Sequence(2, frames)));
    return nodes;
  }

  private static Graph.Node node(String name, Layer layer, String input) {
    return new Graph.Node(name, layer, List.of(input));
  }
}
