package dev.tenon.processor.errorpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mistake to show, in a folder that is called like its code:
 *
 * <ul>
 *   <li>{@code about.md}: what the mistake is, in Markdown;
 *   <li>{@code *.java}: the sources that make it. A line that ends with {@code //-} is what is
 *       wrong, one with {@code //+} stands in its place when it is mended;
 *   <li>{@code library/*.java}, if any: sources that are compiled before and used as classes;
 *   <li>{@code options}, if any: options of the compiler, a line each, marked like the sources;
 *   <li>{@code META-INF}, if any: what lies on the processor path besides Tenon.
 * </ul>
 */
record Example(Code code, Path folder) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "examples");

  static Example of(Code code) {
    Path folder = FOLDER.resolve(code.tag());
    assertThat(folder.resolve("about.md"))
        .as("%s needs an example to be documented: see %s", code, Example.class.getName())
        .exists();
    return new Example(code, folder);
  }

  /** What the mistake is. */
  String about() {
    return read(folder.resolve("about.md")).strip();
  }

  /** The sources that make the mistake, by name. */
  List<Marked> sources() {
    return javaFiles(folder);
  }

  /** The sources that are compiled before. */
  List<Marked> library() {
    return javaFiles(folder.resolve("library"));
  }

  /** The options that the compiler is given. */
  Marked options() {
    Path file = folder.resolve("options");
    return new Marked("options", Files.exists(file) ? read(file) : "");
  }

  /** Whether something lies on the processor path besides Tenon. */
  boolean extendsTenon() {
    return Files.exists(folder.resolve("META-INF"));
  }

  /** Whether a change of the sources or options mends it. */
  boolean isMended() {
    return Stream.concat(sources().stream(), Stream.of(options())).anyMatch(Marked::isMended);
  }

  /** The column at which a compiler shows what javac says of a source with the mistake. */
  long column(Message javac, CompilerKind compiler) {
    return sources().stream()
        .filter(source -> source.name().equals(javac.file()))
        .findFirst()
        .map(source -> source.broken().lines().toList().get((int) javac.line() - 1))
        .map(line -> (long) compiler.column(line, (int) javac.column() - 1))
        .orElse(0L);
  }

  private static List<Marked> javaFiles(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new Marked(String.valueOf(file.getFileName()), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text with lines that stand in it only before, or only after the mistake is mended. */
  record Marked(String name, String text) {
    private static final String BEFORE = "//-";
    private static final String AFTER = "//+";

    String broken() {
      return lines(line -> !line.endsWith(AFTER));
    }

    String mended() {
      return lines(line -> !line.endsWith(BEFORE));
    }

    boolean isMended() {
      return !broken().equals(mended());
    }

    /** The marked lines as {@code diff} shows them. */
    List<String> changes() {
      return text.lines()
          .filter(line -> line.endsWith(BEFORE) || line.endsWith(AFTER))
          .map(line -> line.charAt(line.length() - 1) + unmarked(line))
          .toList();
    }

    private String lines(Predicate<String> shown) {
      StringBuilder lines = new StringBuilder();
      text.lines().filter(shown).forEach(line -> lines.append(unmarked(line)).append('\n'));
      return lines.toString();
    }

    private static String unmarked(String line) {
      boolean marked = line.endsWith(BEFORE) || line.endsWith(AFTER);
      return marked ? line.substring(0, line.length() - BEFORE.length()).stripTrailing() : line;
    }
  }
}
