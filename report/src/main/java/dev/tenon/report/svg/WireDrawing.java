package dev.tenon.report.svg;

import dev.tenon.report.layout.PlacedEdge;
import dev.tenon.report.layout.Point;
import dev.tenon.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** Draws the wires of a diagram. */
final class WireDrawing {
  private static final double ARROW = 5;

  private final Markup out;

  WireDrawing(Markup out) {
    this.out = out;
  }

  /** A wire into a box, with the head of an arrow. */
  void into(PlacedEdge edge) {
    List<Point> points = new ArrayList<>(edge.points());
    Point end = points.remove(points.size() - 1);
    points.add(new Point(end.x(), end.y() - ARROW));
    out.empty("path", "class", style("wire", edge), "d", Route.path(points));
    out.empty("path", "class", style("arrow", edge), "d", arrow(end));
  }

  /** A wire to the end of a block, and beyond it to the block's border. */
  void outOf(PlacedEdge edge, double beyond) {
    List<Point> points = new ArrayList<>(edge.points());
    Point end = points.remove(points.size() - 1);
    points.add(new Point(end.x(), end.y() + beyond));
    out.empty("path", "class", style("wire", edge), "d", Route.path(points));
  }

  private static String style(String what, PlacedEdge edge) {
    return edge.edge().isShortcut() ? what + " shortcut" : what;
  }

  private static String arrow(Point tip) {
    String x = Markup.number(tip.x() - 3.5);
    String y = Markup.number(tip.y() - ARROW - 1);
    return "M%s,%sh7l-3.5,6z".formatted(x, y);
  }
}
