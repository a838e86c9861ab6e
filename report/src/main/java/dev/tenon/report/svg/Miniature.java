package dev.tenon.report.svg;

import dev.tenon.report.layout.PlacedBox;
import dev.tenon.report.layout.PlacedDiagram;
import dev.tenon.report.layout.PlacedEdge;
import dev.tenon.report.layout.Point;
import dev.tenon.report.layout.Sizes;
import dev.tenon.report.markup.Markup;
import java.util.List;

/** The inside of a folded block, so small that only its form and its colours can be seen. */
final class Miniature {
  private final double scaleX;
  private final double scaleY;
  private final double left;
  private final double top;

  private Miniature(PlacedDiagram diagram, double left, double top) {
    scaleX = Math.min(0.25, Sizes.MINIATURE_WIDTH / diagram.width());
    scaleY = Math.min(0.25, Sizes.MINIATURE_HEIGHT / diagram.height());
    this.left = left + (Sizes.MINIATURE_WIDTH - diagram.width() * scaleX) / 2;
    this.top = top + (Sizes.MINIATURE_HEIGHT - diagram.height() * scaleY) / 2;
  }

  static void draw(Markup out, PlacedDiagram diagram, double left, double top) {
    Miniature miniature = new Miniature(diagram, left, top);
    out.open("g", "class", "mini");
    diagram.edges().forEach(edge -> miniature.edge(out, edge));
    diagram.boxes().forEach(box -> miniature.box(out, box));
    out.close();
  }

  private void edge(Markup out, PlacedEdge edge) {
    List<Point> points = edge.points().stream().map(this::scaled).toList();
    String style = edge.edge().isShortcut() ? "wire shortcut" : "wire";
    out.empty("path", "class", style, "d", Route.path(points));
  }

  private void box(Markup out, PlacedBox box) {
    if (box.box().isTerminal()) {
      return;
    }
    Point corner = scaled(new Point(box.x(), box.y()));
    out.open("g", "class", box.box().look().hue().css());
    out.empty(
        "rect",
        "class",
        "body",
        "x",
        corner.x(),
        "y",
        corner.y(),
        "width",
        Math.max(3, box.width() * scaleX),
        "height",
        Math.max(1.5, box.height() * scaleY),
        "rx",
        1.0);
    out.close();
  }

  private Point scaled(Point point) {
    return new Point(left + point.x() * scaleX, top + point.y() * scaleY);
  }
}
