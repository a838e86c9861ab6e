package dev.tenon.sample.networks.published;

import java.util.regex.Pattern;

/**
 * Counts lines of Java that say something: no imports, comments, blank lines, {@code @Override} and
 * {@code @Suppress}.
 */
final class LinesOfCode {
  private static final Pattern SUPPRESS =
      Pattern.compile("@Suppress\\((\"(\\\\.|[^\"\\\\])*\"|[^()\"])*\\)");

  private static final Pattern SILENT =
      Pattern.compile("(//|/?\\*|import |package |@Override$).*|");

  private LinesOfCode() {}

  static long of(String source) {
    return SUPPRESS
        .matcher(source)
        .replaceAll("")
        .lines()
        .filter(line -> !SILENT.matcher(line.strip()).matches())
        .count();
  }
}
