package dev.tenon.processor.check.lint;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The layers of a network, each with its block and its neighbours. */
final class LayerGraph {
  private final Plan plan;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Node>> consumers = new HashMap<>();
  private final Map<String, Shape> inputs = new HashMap<>();

  LayerGraph(Plan plan) {
    this.plan = plan;
    plan.inputs().forEach(this::add);
    plan.blocks().forEach(this::add);
  }

  private void add(PlannedInput input) {
    inputs.put(input.name(), input.shape());
    input.own().forEach(vertex -> inputs.put(vertex.name(), vertex.shape()));
  }

  private void add(PlannedBlock block) {
    block.parts().forEach(this::add);
    for (Vertex vertex : block.own()) {
      Node node = new Node(plan.network(), block, vertex);
      nodes.put(vertex.name(), node);
      vertex
          .inputs()
          .forEach(input -> consumers.computeIfAbsent(input, none -> new ArrayList<>()).add(node));
    }
  }

  /** The layers that annotations stand for, each after those it consumes. */
  Stream<Node> nodes() {
    return nodes.values().stream().filter(Node::isAnnotated);
  }

  /** The shapes of the network's inputs. */
  Stream<Shape> inputs() {
    return plan.inputs().stream().map(PlannedInput::shape);
  }

  /** The layers whose output a layer consumes; an input of the network is none. */
  Stream<Node> sources(Node node) {
    return node.vertex().inputs().stream().map(nodes::get).filter(source -> source != null);
  }

  /** The only layer that a layer consumes; empty where it consumes several, or an input. */
  Optional<Node> source(Node node) {
    return node.vertex().inputs().size() == 1 ? sources(node).findFirst() : Optional.empty();
  }

  /** The layers that consume a layer's output. */
  List<Node> consumers(Node node) {
    return consumersOf(node.vertex().name());
  }

  /** The layers that consume what a layer or input of that name puts out. */
  List<Node> consumersOf(String name) {
    return consumers.getOrDefault(name, List.of());
  }

  /** The shape of a layer's first input. */
  Shape inputShape(Node node) {
    String name = node.vertex().inputs().get(0);
    Shape shape = inputs.get(name);
    return shape != null ? shape : node(name).vertex().shape();
  }

  /** All layers on the ways from that output, of a layer or an input, to a layer and with it. */
  Set<Node> between(String start, Node end) {
    Set<Node> before = reachable(Set.of(end), node -> sources(node).toList());
    Set<Node> after = reachable(Set.copyOf(consumersOf(start)), this::consumers);
    after.retainAll(before);
    return after;
  }

  private static Set<Node> reachable(Set<Node> from, Function<Node, List<Node>> next) {
    Set<Node> reached = new HashSet<>(from);
    Deque<Node> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      next.apply(open.removeFirst()).stream().filter(reached::add).forEach(open::addLast);
    }
    return reached;
  }

  private Node node(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      throw new IllegalArgumentException("no layer is called " + name);
    }
    return node;
  }
}
