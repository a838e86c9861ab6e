package dev.tenon.report.svg;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.layout.Layout;
import dev.tenon.report.layout.PlacedDiagram;
import dev.tenon.report.layout.TextWidth;
import dev.tenon.report.markup.Markup;
import dev.tenon.report.markup.Resources;

/**
 * The picture of a network as a file of its own. Its blocks are unfolded as deep as their boxes are
 * few enough to be looked at.
 */
public final class Picture {
  /** More boxes than this are no picture but a wall. */
  private static final int BOXES = 64;

  private static final double MARGIN = 24;
  private static final double TITLE = 52;
  private static final double TITLE_FONT = 16;
  private static final double WORDS_FONT = 10.5;

  /** Colours by kind of layer, in light and in dark. */
  public static final String STYLE = Resources.text(Picture.class, "picture.css");

  private Picture() {}

  /**
   * As an SVG document.
   *
   * @param diagram of that plan
   */
  public static String of(Plan plan, Diagram diagram) {
    Layout layout = new Layout();
    int depth = depth(diagram);
    PlacedDiagram placed = layout.unfolded(diagram, depth);
    String name = plan.network().simpleName();
    String words = words(plan.cost());
    double text = Math.max(TextWidth.bold(name, TITLE_FONT), TextWidth.regular(words, WORDS_FONT));
    double width = Math.ceil(Math.max(placed.width(), text) + 2 * MARGIN);
    double height = Math.ceil(placed.height() + TITLE + 2 * MARGIN);
    Markup out = new Markup();
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + Markup.number(width) + " " + Markup.number(height),
        "role",
        "img",
        "aria-label",
        "The layers of " + name);
    out.line().open("style").line().raw(STYLE).close().line();
    out.empty(
        "rect",
        "class",
        "paper",
        "x",
        0.5,
        "y",
        0.5,
        "width",
        width - 1,
        "height",
        height - 1,
        "rx",
        12.0);
    out.element("text", name, "class", "name title", "x", MARGIN, "y", 36.0);
    out.element("text", words, "x", MARGIN, "y", 54.0);
    double left = (width - placed.width()) / 2;
    out.open(
        "g",
        "transform",
        "translate(%s,%s)".formatted(Markup.number(left), Markup.number(MARGIN + TITLE)));
    out.line();
    new DiagramDrawing(out, layout).draw(placed);
    return out.close().line().close().line().toString();
  }

  private static String words(Cost cost) {
    return "%s parameters · %s MACs"
        .formatted(Thousands.of(cost.parameters()), Thousands.of(cost.macs()));
  }

  /** How deep the blocks of a picture are unfolded. */
  public static int depth(Diagram diagram) {
    int depth = diagram.depth();
    while (depth > 0 && diagram.size(depth) > BOXES) {
      depth--;
    }
    return depth;
  }
}
