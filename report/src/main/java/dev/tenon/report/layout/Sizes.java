package dev.tenon.report.layout;

import dev.tenon.report.diagram.Box;

/** The measures that layout and drawing agree on, in pixels. */
public final class Sizes {
  /** Of the name of a box. */
  public static final double NAME_FONT = 12;

  /** Of everything else. */
  public static final double SMALL_FONT = 10.5;

  /** Between the border of a box and its text. */
  public static final double PADDING = 12;

  /** Between an unfolded block and what it contains. */
  public static final double MARGIN = 14;

  /** The line with the name of an unfolded block. */
  public static final double HEADER = 30;

  /** Below a box, where the shape of its output stands beside the wire. */
  public static final double SHAPE_STRIP = 17;

  /** The miniature of what is inside a folded block. */
  public static final double MINIATURE_WIDTH = 46;

  public static final double MINIATURE_HEIGHT = 46;

  private static final double HEIGHT = 42;
  private static final double SMALL_HEIGHT = 24;
  private static final double BLOCK_HEIGHT = 58;
  private static final double MIN_WIDTH = 104;

  /** Between texts, and between text and miniature. */
  public static final double GAP = 8;

  private Sizes() {}

  /** The height of a folded box. */
  static double height(Box box) {
    if (box.isTerminal()) {
      return 0;
    }
    if (box.inside().isPresent()) {
      return BLOCK_HEIGHT;
    }
    return box.look().hue().isSmall() ? SMALL_HEIGHT : HEIGHT;
  }

  /** The width of a folded box. */
  static double width(Box box) {
    if (box.isTerminal()) {
      return 2;
    }
    double name = TextWidth.bold(box.name(), NAME_FONT);
    double words = TextWidth.regular(box.words(), SMALL_FONT);
    double text = box.look().hue().isSmall() ? name + GAP + words : Math.max(name, words);
    double shape = box.showsShape() ? 2 * (TextWidth.regular(box.shape(), SMALL_FONT) + GAP) : 0;
    double least = Math.max(box.look().hue().isSmall() ? MIN_WIDTH / 2 : MIN_WIDTH, shape);
    return even(Math.max(least, text + 2 * PADDING + extra(box)));
  }

  /** The width of an unfolded block: of its contents, and at least of its header. */
  static double unfoldedWidth(Box box, PlacedDiagram inside) {
    return even(Math.max(headerWidth(box), inside.width() + 2 * MARGIN));
  }

  /** The width that the header of an unfolded block takes. */
  public static double headerWidth(Box box) {
    double name = TextWidth.bold(box.name(), NAME_FONT);
    double words = TextWidth.regular(box.look().words() + times(box), SMALL_FONT);
    return even(name + GAP + words + 2 * PADDING);
  }

  /** The height of an unfolded block: its header, and its contents with a margin below. */
  static double unfoldedHeight(PlacedDiagram inside) {
    return HEADER + inside.height() + MARGIN / 2;
  }

  /** The room below a box for the shape of its output. */
  public static double below(Box box) {
    return box.showsShape() ? SHAPE_STRIP : 0;
  }

  private static double extra(Box box) {
    return box.inside().isPresent()
        ? MINIATURE_WIDTH + GAP + TextWidth.bold(times(box), NAME_FONT)
        : 0;
  }

  /** {@code ×3} for a block that stands for three. */
  public static String times(Box box) {
    return box.copies() == 1 ? "" : " ×" + box.copies();
  }

  /** Even, so that the middle of a box lies on a pixel. */
  private static double even(double width) {
    return 2 * Math.ceil(width / 2);
  }
}
