package dev.tenon.report.layout;

import java.util.List;

/** A diagram whose boxes and wires have places. */
public record PlacedDiagram(
    double width, double height, List<PlacedBox> boxes, List<PlacedEdge> edges) {
  public PlacedDiagram {
    boxes = List.copyOf(boxes);
    edges = List.copyOf(edges);
  }
}
