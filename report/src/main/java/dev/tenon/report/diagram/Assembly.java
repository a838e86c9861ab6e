package dev.tenon.report.diagram;

import dev.tenon.processor.block.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Connects the parts of one diagram by the names of the vertices that they consume. */
final class Assembly {
  private final List<Box> boxes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, String> boxOf = new HashMap<>();

  /** The diagram of a network, in which all wires begin and end. */
  static Diagram network(List<Part> parts) {
    Assembly assembly = new Assembly();
    parts.forEach(assembly::add);
    return assembly.diagram();
  }

  /** The inside of a block: wires enter it at terminals and leave it at one. */
  static Diagram block(String path, List<Wire> inputs, List<Part> parts, Wire output) {
    Assembly assembly = new Assembly();
    for (int i = 0; i < inputs.size(); i++) {
      assembly.enter(path + "<" + i, inputs.get(i));
    }
    parts.forEach(part -> assembly.add(part.output().equals(output.vertex()) ? part.last() : part));
    Box exit = Box.terminal(path + ">", output.shape().toString());
    assembly.add(new Part(exit, List.of(output.vertex()), exit.id()));
    return assembly.diagram();
  }

  private Diagram diagram() {
    return new Diagram(boxes, Shortcuts.marked(boxes, edges));
  }

  private void enter(String id, Wire input) {
    if (boxOf.putIfAbsent(input.vertex(), id) == null) {
      boxes.add(Box.terminal(id, input.shape().toString()));
    }
  }

  private void add(Part part) {
    boxes.add(part.box());
    part.inputs().forEach(input -> connect(input, part.box()));
    boxOf.put(part.output(), part.box().id());
  }

  private void connect(String vertex, Box to) {
    String from = boxOf.get(vertex);
    if (from == null) {
      throw new IllegalArgumentException(to.id() + " consumes '" + vertex + "' from elsewhere");
    }
    edges.add(new Edge(from, to.id(), false));
  }
}
