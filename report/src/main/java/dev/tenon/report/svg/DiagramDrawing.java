package dev.tenon.report.svg;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.layout.Layout;
import dev.tenon.report.layout.PlacedBox;
import dev.tenon.report.layout.PlacedDiagram;
import dev.tenon.report.layout.PlacedEdge;
import dev.tenon.report.layout.Point;
import dev.tenon.report.layout.Sizes;
import dev.tenon.report.markup.Markup;
import java.util.HashSet;
import java.util.Set;

/** Draws a diagram with what is inside its unfolded blocks. */
final class DiagramDrawing {
  private final Markup out;
  private final Layout layout;
  private final BoxDrawing boxes;
  private final WireDrawing wires;

  DiagramDrawing(Markup out, Layout layout) {
    this.out = out;
    this.layout = layout;
    this.boxes = new BoxDrawing(out);
    this.wires = new WireDrawing(out);
  }

  void draw(PlacedDiagram diagram) {
    Set<String> terminals = new HashSet<>();
    diagram.boxes().stream()
        .map(PlacedBox::box)
        .filter(Box::isTerminal)
        .forEach(box -> terminals.add(box.id()));
    for (PlacedEdge edge : diagram.edges()) {
      wire(edge, terminals);
    }
    diagram.boxes().stream().filter(placed -> !placed.box().isTerminal()).forEach(this::box);
  }

  private void wire(PlacedEdge edge, Set<String> terminals) {
    if (terminals.contains(edge.edge().from())) {
      Point start = edge.points().get(0);
      out.empty(
          "circle", "class", "arrow", "cx", start.x(), "cy", start.y(), "r", FoldableDrawing.DOT);
    }
    if (terminals.contains(edge.edge().to())) {
      wires.outOf(edge, Sizes.MARGIN / 2);
    } else {
      wires.into(edge);
    }
    out.line();
  }

  private void box(PlacedBox placed) {
    Box box = placed.box();
    out.open("g", "class", box.look().hue().css(), "transform", translate(placed.x(), placed.y()));
    out.element("title", Facts.of(box));
    if (placed.inside().isPresent()) {
      PlacedDiagram inside = placed.inside().get();
      boxes.frame(placed);
      double left = (placed.width() - inside.width()) / 2;
      out.line().open("g", "transform", translate(left, Sizes.HEADER)).line();
      draw(inside);
      out.close();
    } else if (box.inside().isPresent()) {
      boxes.folded(placed, layout.folded(box.inside().get()));
    } else {
      boxes.layer(placed);
    }
    if (box.showsShape()) {
      out.element(
          "text", box.shape(), "class", "shape", "x", placed.exit() + 7, "y", placed.height() + 12);
    }
    out.close().line();
  }

  private static String translate(double x, double y) {
    return "translate(" + Markup.number(x) + "," + Markup.number(y) + ")";
  }
}
