package dev.tenon.processor.agreement;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
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
        Layer head = headFor(requireNonNull(shapes.get(node.name())));
        nodes.add(new Graph.Node("head of " + node.name(), head, List.of(node.name())));
      }
    }
    return new Graph(graph.inputs(), nodes);
  }

  private static Layer headFor(Shape shape) {
    if (shape instanceof Sequence) {
      return new SequenceOutput(2, true, Activation.SOFTMAX, Loss.MCXENT);
    }
    return shape instanceof FeatureMap map && map.channels() % 2 == 0
        ? new PixelOutput(Activation.SIGMOID, Loss.XENT)
        : new Output(2, true, Activation.SOFTMAX, Loss.MCXENT);
  }
}
