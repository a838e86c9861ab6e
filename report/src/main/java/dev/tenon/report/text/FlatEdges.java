package dev.tenon.report.text;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.diagram.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wires of a network whose blocks are all unfolded, from layer to layer: languages of diagrams
 * know no terminals.
 */
final class FlatEdges {
  private final List<FlatEdge> edges = new ArrayList<>();

  static List<FlatEdge> of(Diagram diagram) {
    FlatEdges flat = new FlatEdges();
    flat.add(diagram, List.of());
    return flat.edges;
  }

  /**
   * Adds the wires of a diagram.
   *
   * @param entering the sources of the wires that enter, one for each terminal in order
   * @return the source of the wire that leaves; for a network, of none
   */
  private List<Box> add(Diagram diagram, List<Box> entering) {
    Map<String, Box> sources = new HashMap<>();
    List<Box> leaving = new ArrayList<>();
    int entered = 0;
    for (Box box : diagram.boxes()) {
      List<Edge> into =
          diagram.edges().stream().filter(edge -> edge.to().equals(box.id())).toList();
      if (box.isTerminal() && into.isEmpty()) {
        sources.put(box.id(), entering.get(entered++));
      } else if (box.isTerminal()) {
        leaving.add(source(sources, into.get(0)));
      } else if (box.inside().isPresent()) {
        List<Box> inputs = into.stream().map(edge -> source(sources, edge)).toList();
        sources.put(box.id(), add(box.inside().get(), inputs).get(0));
      } else {
        into.forEach(
            edge -> edges.add(new FlatEdge(source(sources, edge), box, edge.isShortcut())));
        sources.put(box.id(), box);
      }
    }
    return leaving;
  }

  private static Box source(Map<String, Box> sources, Edge edge) {
    Box source = sources.get(edge.from());
    if (source == null) {
      throw new IllegalArgumentException(edge.to() + " stands before " + edge.from());
    }
    return source;
  }
}
