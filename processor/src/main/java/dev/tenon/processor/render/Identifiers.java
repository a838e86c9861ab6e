package dev.tenon.processor.render;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Java names of other kinds made from the name of a block, or the number of a copy. */
final class Identifiers {
  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Identifiers() {}

  /** {@code MAX_POOL} for {@code maxPool}, {@code CONV1X1} for {@code conv1x1}. */
  static String constant(String name) {
    return isCopy(name)
        ? "COPY_" + name
        : HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /** {@code MaxPool} for {@code maxPool}. */
  static String typeName(String name) {
    if (isCopy(name)) {
      return "Copy" + name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /**
   * {@code maxPool} for {@code maxPool} and for {@code MaxPool}: a field that is called like a type
   * would hide it.
   */
  static String variable(String name) {
    int first = name.offsetByCodePoints(0, 1);
    String variable = name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first);
    return SourceVersion.isName(variable) ? variable : variable + "_";
  }

  /** {@code @Repeat} names its copies by number, which is no Java name. */
  private static boolean isCopy(String name) {
    return Character.isDigit(name.codePointAt(0));
  }
}
