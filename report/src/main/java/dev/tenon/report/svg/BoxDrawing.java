package dev.tenon.report.svg;

import dev.tenon.report.diagram.Box;
import dev.tenon.report.layout.PlacedBox;
import dev.tenon.report.layout.PlacedDiagram;
import dev.tenon.report.layout.Sizes;
import dev.tenon.report.markup.Markup;

/** Draws a box in its own coordinates: the upper left corner is 0, 0. */
final class BoxDrawing {
  private static final double STACK = 3;

  private final Markup out;

  BoxDrawing(Markup out) {
    this.out = out;
  }

  /** A layer or an input. */
  void layer(PlacedBox placed) {
    Box box = placed.box();
    double middle = placed.width() / 2;
    if (box.look().hue().isSmall()) {
      body(placed, 0, 12);
      out.open("text", "class", "middle", "x", middle, "y", 16.0);
      out.element("tspan", box.name(), "class", "name");
      if (!box.words().isEmpty()) {
        out.element("tspan", box.words(), "class", "words", "dx", Sizes.GAP);
      }
      out.close();
    } else {
      body(placed, 0, 8);
      out.element("text", box.name(), "class", "name middle", "x", middle, "y", 18.0);
      out.element("text", box.look().words(), "class", "words middle", "x", middle, "y", 33.0);
    }
  }

  /** A folded block with what is inside in miniature. */
  void folded(PlacedBox placed, PlacedDiagram inside) {
    for (int behind = Math.min(placed.box().copies(), 3) - 1; behind >= 0; behind--) {
      body(placed, behind * STACK, 10);
    }
    text(placed.box(), 26, 42);
    Miniature.draw(
        out,
        inside,
        placed.width() - Sizes.MINIATURE_WIDTH - Sizes.GAP,
        (placed.height() - Sizes.MINIATURE_HEIGHT) / 2);
  }

  /** The frame and the header of an unfolded block. */
  void frame(PlacedBox placed) {
    body(placed, 0, 12);
    Box box = placed.box();
    out.open("text", "x", Sizes.PADDING, "y", 20.0);
    out.element("tspan", box.name(), "class", "name");
    out.element("tspan", box.look().words() + Sizes.times(box), "dx", Sizes.GAP);
    out.close();
  }

  private void text(Box box, double name, double words) {
    out.element(
        "text", box.name() + Sizes.times(box), "class", "name", "x", Sizes.PADDING, "y", name);
    out.element("text", box.look().words(), "class", "words", "x", Sizes.PADDING, "y", words);
  }

  private void body(PlacedBox placed, double offset, double radius) {
    out.empty(
        "rect",
        "class",
        "body",
        "x",
        offset,
        "y",
        offset,
        "width",
        placed.width(),
        "height",
        placed.height(),
        "rx",
        radius);
  }
}
