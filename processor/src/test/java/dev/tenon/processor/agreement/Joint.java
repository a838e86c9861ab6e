package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    return behind(shape -> new Scale(0.5));
  }

  /** The layer behind one that learns from its gradient. */
  Graph learnable() {
    return behind(Joint::learning);
  }

  private Graph behind(Function<Shape, Layer> before) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    List<Graph.Node> nodes = new ArrayList<>();
    List<String> consumed = new ArrayList<>();
    for (Shape input : inputs) {
      String name = "in" + shapes.size();
      shapes.put(name, input);
      nodes.add(new Graph.Node("before " + name, before.apply(input), List.of(name)));
      consumed.add("before " + name);
    }
    nodes.add(new Graph.Node(LAYER, layer, consumed));
    return new Graph(shapes, nodes);
  }

  /** A layer with weights that keeps the shape. */
  private static Layer learning(Shape shape) {
    if (shape instanceof FeatureMap map) {
      return new Convolution(map.channels(), Window.same(1), true, Activation.TANH);
    }
    return shape instanceof Sequence sequence
        ? new Lstm(sequence.size(), Activation.TANH)
        : new Dense(shape.elements(), true, Activation.TANH);
  }
}
