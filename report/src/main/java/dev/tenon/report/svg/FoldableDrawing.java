package dev.tenon.report.svg;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.layout.Layout;
import dev.tenon.report.layout.PlacedBox;
import dev.tenon.report.layout.PlacedDiagram;
import dev.tenon.report.layout.PlacedEdge;
import dev.tenon.report.layout.Point;
import dev.tenon.report.layout.Sizes;
import dev.tenon.report.markup.Markup;
import java.util.stream.Collectors;

/**
 * Draws a diagram whose blocks a script can fold and unfold. Every block is there twice, folded and
 * unfolded; the places are those of a diagram with all blocks folded, as attributes, from which the
 * script computes all others.
 */
public final class FoldableDrawing {
  /** The radius of the dot where a wire enters a block. */
  static final double DOT = 2.5;

  private final Markup out;
  private final Layout layout;
  private final BoxDrawing boxes;

  public FoldableDrawing(Markup out, Layout layout) {
    this.out = out;
    this.layout = layout;
    this.boxes = new BoxDrawing(out);
  }

  /** The diagram, with all blocks folded. */
  public void draw(PlacedDiagram diagram) {
    out.open("g", "class", "inside", "data-w", diagram.width(), "data-h", diagram.height());
    diagram.edges().forEach(this::edge);
    diagram.boxes().forEach(this::box);
    out.close().line();
  }

  private void edge(PlacedEdge placed) {
    String points =
        placed.points().stream().map(FoldableDrawing::text).collect(Collectors.joining(" "));
    out.empty(
        "path",
        "class",
        placed.edge().isShortcut() ? "wire shortcut" : "wire",
        "data-from",
        placed.edge().from(),
        "data-to",
        placed.edge().to(),
        "data-points",
        points);
  }

  private static String text(Point point) {
    return Markup.number(point.x()) + "," + Markup.number(point.y());
  }

  private void box(PlacedBox placed) {
    Box box = placed.box();
    out.open(
        "g",
        "class",
        "box " + box.look().hue().css(),
        "data-name",
        box.id(),
        "data-copies",
        box.copies(),
        "data-words",
        box.look().words(),
        "data-x",
        placed.x(),
        "data-y",
        placed.y(),
        "data-w",
        placed.width(),
        "data-h",
        placed.height(),
        "data-strip",
        Sizes.below(box),
        "data-exit",
        placed.exit());
    if (box.inside().isPresent()) {
      block(placed, layout.folded(box.inside().get()));
    } else if (box.isTerminal()) {
      out.empty("circle", "class", "arrow", "cx", placed.width() / 2, "r", DOT);
    } else {
      boxes.layer(placed);
    }
    if (box.showsShape()) {
      out.element("text", box.shape(), "class", "shape");
    }
    out.close().line();
  }

  private void block(PlacedBox placed, PlacedDiagram inside) {
    out.open("g", "class", "folded");
    boxes.folded(placed, inside);
    out.close().open("g", "class", "unfolded", "data-header", Sizes.headerWidth(placed.box()));
    boxes.frame(placed);
    draw(inside);
    out.close();
  }
}
