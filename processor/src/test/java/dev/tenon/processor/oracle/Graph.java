package dev.tenon.processor.oracle;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network reduced to its primitive layers: what both Tenon and DL4J are asked about.
 *
 * @param inputs the inputs' shapes by name, in order
 * @param nodes the layers, each after those it consumes
 */
public record Graph(Map<String, Shape> inputs, List<Node> nodes) {

  /** A layer, and the names of the inputs or layers it consumes. */
  public record Node(String name, Layer layer, List<String> inputs) {
    public Node {
      inputs = List.copyOf(inputs);
    }
  }

  public Graph {
    nodes = List.copyOf(nodes);
  }

  /** The layers of a plan. */
  public static Graph of(Plan plan) {
    Map<String, Shape> inputs = new LinkedHashMap<>();
    for (PlannedInput input : plan.inputs()) {
      inputs.put(input.name(), input.shape());
    }
    List<Node> nodes =
        plan.vertices()
            .map(vertex -> new Node(vertex.name(), vertex.layer(), vertex.inputs()))
            .toList();
    return new Graph(inputs, nodes);
  }

  /** What nothing consumes. */
  public List<String> leaves() {
    Set<String> names = new LinkedHashSet<>();
    nodes.forEach(node -> names.add(node.name()));
    nodes.forEach(node -> names.removeAll(node.inputs()));
    return List.copyOf(names);
  }

  /** The network's input at the beginning of the first branch that leads to the input or node. */
  String origin(String name) {
    return inputs.containsKey(name) ? name : origin(node(name).inputs().get(0));
  }

  /** How many arrays of the input's or node's shape there are for one example: one per frame. */
  public long times(String name) {
    if (inputs.containsKey(name)) {
      return 1;
    }
    Node node = node(name);
    String input = node.inputs().get(0);
    if (node.layer() instanceof SplitClip) {
      return ((Clip) requireNonNull(inputs.get(input))).frames();
    }
    return node.layer() instanceof JoinFrames ? 1 : times(input);
  }

  /** Whether DL4J may compute the input or node as a part of another array. */
  boolean isView(String name) {
    if (inputs.containsKey(name)) {
      return true;
    }
    Node node = node(name);
    return node.layer() instanceof Cropping
        || ((node.layer() instanceof Dropout || node.layer() instanceof SplitClip)
            && isView(node.inputs().get(0)));
  }

  /**
   * Whether the node is a layer of this kind, or consumes one, near or far. Each node is looked at
   * once: as many ways lead through branches and merges as two to the power of their number.
   */
  public boolean stemsFrom(Node node, Class<? extends Layer> layer) {
    Set<String> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (layer.isInstance(next.layer())) {
        return true;
      }
      next.inputs().stream()
          .filter(name -> !inputs.containsKey(name) && seen.add(name))
          .map(this::node)
          .forEach(open::push);
    }
    return false;
  }

  /** The node of that name. */
  Node node(String name) {
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
  }
}
