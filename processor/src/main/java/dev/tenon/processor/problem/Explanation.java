package dev.tenon.processor.problem;

import dev.tenon.processor.problem.Diagnostic.Fix;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagnostic as the user reads it. The first line stands alone, since Maven and the problem views
 * of editors show little more.
 *
 * <pre>
 * [TEN203] Residual 'body' cannot add 256×112×112 to 128×112×112: the channels differ.
 *   where  BirdNet.body  @Residual(filters = 128, shortcut = IDENTITY)
 *   trace  input 3×224×224 → stem 64×112×112 → mixed 256×112×112 → body
 *   fix    filters = 256                     (fits the shortcut; the network then checks)
 *      or  shortcut = PROJECTION             (adds a 1×1 convolution; the network then checks)
 *   see    docs/errors/TEN203.md
 * </pre>
 */
public final class Explanation {
  private static final String WHERE = "  where  ";
  private static final String TRACE = "  trace  ";
  private static final String FIX = "  fix    ";
  private static final String OR = "     or  ";
  private static final String SEE = "  see    ";
  private static final String MORE = "         ";
  private static final int NOTE_COLUMN = 34;

  private Explanation() {}

  /** All lines of the error, without a line break at the end. */
  public static String of(Diagnostic diagnostic) {
    Problem problem = diagnostic.problem();
    List<String> lines = new ArrayList<>();
    lines.add("[" + problem.code().tag() + "] " + problem.sentence());
    lines.add(WHERE + problem.where());
    lines.addAll(labelled(TRACE, MORE, TraceText.lines(problem.traces())));
    lines.addAll(labelled(FIX, OR, fixes(diagnostic.fixes())));
    lines.add(SEE + problem.code().address());
    return String.join("\n", lines);
  }

  private static List<String> labelled(String first, String others, List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add((lines.isEmpty() ? first : others) + text);
    }
    return lines;
  }

  private static List<String> fixes(List<Fix> fixes) {
    int column =
        fixes.stream().mapToInt(fix -> fix.text().length() + 2).reduce(NOTE_COLUMN, Math::max);
    return fixes.stream().map(fix -> fix(fix, column)).toList();
  }

  private static String fix(Fix fix, int column) {
    return fix.text() + " ".repeat(column - fix.text().length()) + "(" + fix.note() + ")";
  }
}
