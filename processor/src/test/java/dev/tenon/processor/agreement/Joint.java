package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One layer and the shapes that it is given. */
record Joint(Layer layer, List<Shape> inputs) {
  /** The name of the layer in the graph. */
  static final String LAYER = "layer";

  static Joint of(Layer layer, Shape... inputs) {
    return new Joint(layer, List.of(inputs));
  }

  /** The first input. */
  Shape input() {
    return inputs.get(0);
  }

  /** The layer behind one that asks it for its gradient, since a network's input does not. */
  Graph graph() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    List<Graph.Node> nodes = new ArrayList<>();
    List<String> consumed = new ArrayList<>();
    for (Shape input : inputs) {
      String name = "in" + shapes.size();
      shapes.put(name, input);
      nodes.add(new Graph.Node("half of " + name, new Scale(0.5), List.of(name)));
      consumed.add("half of " + name);
    }
    nodes.add(new Graph.Node(LAYER, layer, consumed));
    return new Graph(shapes, nodes);
  }
}
