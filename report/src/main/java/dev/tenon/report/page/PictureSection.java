package dev.tenon.report.page;

import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.diagram.Hue;
import dev.tenon.report.layout.Layout;
import dev.tenon.report.layout.Sizes;
import dev.tenon.report.markup.Markup;
import dev.tenon.report.svg.FoldableDrawing;
import dev.tenon.report.svg.Picture;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The picture with what it takes to move and to fold it. */
final class PictureSection {
  private final Markup out;

  private PictureSection(Markup out) {
    this.out = out;
  }

  static void write(Markup out, Diagram diagram) {
    new PictureSection(out).write(diagram);
  }

  private void write(Diagram diagram) {
    out.open("section", "id", "picture").line();
    out.element("a", "Skip the picture", "class", "skip", "href", "#costs").line();
    tools();
    out.open("div", "class", "stage").line();
    out.open(
        "svg",
        "id",
        "network",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        "The picture of the network. Arrow keys move it, plus and minus zoom, 0 fits it.",
        "data-depth",
        Picture.depth(diagram),
        "data-header",
        Sizes.HEADER,
        "data-margin",
        Sizes.MARGIN);
    out.open("g", "id", "camera").line();
    Layout layout = new Layout();
    new FoldableDrawing(out, layout).draw(layout.folded(diagram));
    out.close().close().line();
    out.open("aside", "id", "facts", "aria-live", "polite");
    out.element("p", "Point at a box, or move to it with the tab key.").close().line();
    out.close().line();
    legend(diagram);
    out.close().line();
  }

  private void tools() {
    out.open("div", "class", "tools", "role", "toolbar", "aria-label", "Picture").line();
    tool("zoom-out", "−", "Zoom out");
    tool("zoom-in", "+", "Zoom in");
    tool("fit", "Fit", "Show the whole network");
    tool("fold-all", "Fold all", "Fold all blocks");
    tool("unfold-all", "Unfold all", "Unfold all blocks");
    out.element(
        "span", "Click a block to fold or unfold it, drag to move, Ctrl and wheel to zoom.");
    out.close().line();
  }

  private void tool(String id, String text, String label) {
    out.element("button", text, "type", "button", "id", id, "aria-label", label, "title", label);
    out.line();
  }

  private void legend(Diagram diagram) {
    Set<Hue> hues = EnumSet.noneOf(Hue.class);
    collect(diagram, hues);
    out.open("ul", "class", "legend").line();
    for (Hue hue : hues) {
      out.open("li");
      out.open("svg", "width", "16", "height", "16", "aria-hidden", "true");
      out.open("g", "class", hue.css());
      out.empty(
          "rect", "class", "body", "x", 1.0, "y", 2.0, "width", 14.0, "height", 12.0, "rx", 3.0);
      out.close().close().text(name(hue)).close().line();
    }
    out.close().line();
  }

  private static String name(Hue hue) {
    return switch (hue) {
      case POINTWISE -> "1×1 convolution";
      case HEAD -> "output";
      default -> hue.name().toLowerCase(Locale.ROOT);
    };
  }

  private static void collect(Diagram diagram, Set<Hue> hues) {
    diagram.boxes().stream()
        .filter(box -> !box.isTerminal())
        .forEach(
            box -> {
              hues.add(box.look().hue());
              box.inside().ifPresent(inside -> collect(inside, hues));
            });
  }
}
