package dev.tenon.processor.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a class out as people write it, where JavaPoet does not: no blanks at the end of a line, no
 * blank line between two fields of a kind, empty bodies and short Javadoc on one line. In one pass
 * over the lines, since a class may have hundreds of thousands.
 */
final class HandWritten {
  private final List<String> lines = new ArrayList<>();

  /** The kind of the field that the last line ended. */
  private FieldKind ended = FieldKind.NONE;

  /** The kind of the member that a line began, until a line ends it. */
  private FieldKind begun = FieldKind.NONE;

  private int beginning;

  private HandWritten() {}

  /** The text, laid out. */
  static String layout(String text) {
    HandWritten layout = new HandWritten();
    for (String line : text.split("\n", -1)) {
      layout.add(line.stripTrailing());
    }
    return String.join("\n", layout.lines);
  }

  private void add(String line) {
    String code = line.stripLeading();
    if (code.startsWith("}") && last().endsWith("{")) {
      replaceLast(1, last() + code);
    } else if (code.equals("*/") && isShortJavadoc()) {
      String opening = lines.get(lines.size() - 2);
      replaceLast(2, opening + last().stripLeading().substring(1) + " */");
    } else {
      lines.add(line);
    }
    if (!code.isEmpty()) {
      joinFields(line, code);
    }
  }

  private String last() {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  private void replaceLast(int count, String line) {
    lines.subList(lines.size() - count, lines.size()).clear();
    lines.add(line);
  }

  /** Whether the last two lines are all of a comment but its end, and have room on one. */
  private boolean isShortJavadoc() {
    int size = lines.size();
    return size >= 2
        && lines.get(size - 2).endsWith("/**")
        && last().stripLeading().startsWith("* ")
        && last().length() + "/ */".length() <= Expression.COLUMNS;
  }

  /**
   * Takes the blank line away that JavaPoet puts between the field that a line ends and another.
   */
  private void joinFields(String line, String code) {
    // Members of a class are indented.
    FieldKind kind = code.length() < line.length() ? FieldKind.of(code) : FieldKind.NONE;
    if (kind != FieldKind.NONE) {
      begun = kind;
      beginning = lines.size() - 1;
    }
    if (begun == FieldKind.NONE) {
      ended = FieldKind.NONE;
    } else if (line.endsWith(";")) {
      boolean field = isField(String.join("\n", lines.subList(beginning, lines.size())));
      if (field && begun == ended && lines.get(beginning - 1).isEmpty()) {
        lines.remove(beginning - 1);
      }
      ended = field ? begun : FieldKind.NONE;
      begun = FieldKind.NONE;
    }
  }

  /** Whether a member that ends with a semicolon is a field, and has no braces. */
  private static boolean isField(String member) {
    int call = member.indexOf('(');
    return member.indexOf(';') == member.length() - 1
        && member.indexOf('{') < 0
        && (call < 0 || member.substring(0, call).contains(" ="));
  }

  /** Fields that stand together. */
  private enum FieldKind {
    CONSTANT("private static final "),
    FINAL("private final "),
    VARIABLE("private "),
    NONE("");

    private final String modifiers;

    FieldKind(String modifiers) {
      this.modifiers = modifiers;
    }

    /** What a member begins. */
    static FieldKind of(String code) {
      if (!code.startsWith(VARIABLE.modifiers)) {
        return NONE;
      }
      return code.startsWith(CONSTANT.modifiers)
          ? CONSTANT
          : code.startsWith(FINAL.modifiers) ? FINAL : VARIABLE;
    }
  }
}
