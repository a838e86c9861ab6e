package dev.tenon.processor.render;

import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The imports of {@code java.lang}, of which JavaPoet writes all or none. They go without saying
 * but where the package has a type of the same name: that would be taken instead.
 */
final class JavaLangImports {
  private static final String START = "import java.lang.";

  private JavaLangImports() {}

  /**
   * Leaves out what goes without saying.
   *
   * @param file with all imports
   * @param isTaken whether the package has a type of that simple name
   */
  static String needed(String file, Predicate<String> isTaken) {
    int first = file.indexOf(START);
    if (first < 0) {
      return file;
    }
    int end = file.indexOf("\n\n", first) + 1;
    return file.substring(0, first)
        + file.substring(first, end)
            .lines()
            .filter(line -> !goesWithoutSaying(line) || isTaken.test(name(line)))
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + file.substring(end);
  }

  /** What is in a package within {@code java.lang} does not. */
  private static boolean goesWithoutSaying(String line) {
    return line.startsWith(START) && !name(line).contains(".");
  }

  private static String name(String line) {
    return line.substring(START.length(), line.length() - 1);
  }
}
