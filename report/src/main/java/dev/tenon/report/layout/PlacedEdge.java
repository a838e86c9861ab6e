package dev.tenon.report.layout;

import dev.tenon.report.diagram.Edge;
import java.util.List;

/** A wire of horizontal and vertical lines from the lower side of a box to the upper of another. */
public record PlacedEdge(Edge edge, List<Point> points) {
  public PlacedEdge {
    points = List.copyOf(points);
  }
}
