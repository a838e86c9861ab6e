package dev.tenon.report.layout;

/**
 * How wide text is, without asking the machine's fonts: a picture must be the same, byte for byte,
 * wherever it is made. The widths are those of Helvetica, in thousandths of the font size (Adobe
 * Font Metrics); Arial and Liberation Sans are made to match them, and other sans-serif fonts
 * differ by less than the space that boxes leave around their text.
 */
public final class TextWidth {
  private static final int FIRST = ' ';

  /** From the space to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Helvetica Bold is up to this much wider. */
  private static final double BOLD = 1.09;

  private static final int WIDEST = 1000;

  private TextWidth() {}

  /** In pixels, at that font size. */
  public static double regular(String text, double size) {
    return text.codePoints().map(TextWidth::units).sum() * size / 1000;
  }

  /** Of bold text. */
  public static double bold(String text, double size) {
    return BOLD * regular(text, size);
  }

  private static int units(int character) {
    return switch (character) {
      case '×' -> 584;
      case '·' -> 278;
      case '–' -> 556;
      default ->
          character >= FIRST && character < FIRST + ASCII.length
              ? ASCII[character - FIRST]
              : WIDEST;
    };
  }
}
