package dev.tenon.processor.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source that says itself which errors it must cause: a line that ends with {@code // TEN301}
 * must cause that error; where it also has a comment with nothing but an exclamation mark, right
 * behind that. A line may cause several, {@code // TEN301 TEN302}, in the order of their marks. The
 * marks stand where javac points: before the dot of {@code Activation.RELU}, before the {@code
 * interface} of a type.
 */
public record Marked(String name, String text) {
  private static final Pattern CODES = Pattern.compile("//((?: TEN\\d+)+)\\s*$");
  private static final Pattern TAG = Pattern.compile("TEN\\d+");
  private static final String MARK = "/*!*/";

  /** An error that must be reported; the column is 0 if any will do. */
  public record Expected(String code, long line, long column) {}

  /** A source in a file. */
  public static Marked read(Path file) throws IOException {
    return new Marked(String.valueOf(file.getFileName()), Files.readString(file));
  }

  /** The errors in the order of the source, with the columns at which the compiler shows them. */
  public List<Expected> errors(CompilerKind compiler) {
    List<Expected> errors = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher codes = CODES.matcher(lines.get(i));
      if (codes.find()) {
        errors.addAll(errors(compiler, codes.group(1), lines.get(i), i + 1));
      }
    }
    return errors;
  }

  private static List<Expected> errors(
      CompilerKind compiler, String codes, String line, int number) {
    List<Expected> errors = new ArrayList<>();
    Matcher tag = TAG.matcher(codes);
    int mark = -1;
    while (tag.find()) {
      mark = line.indexOf(MARK, mark + 1);
      int column = mark < 0 ? 0 : compiler.column(line, mark + MARK.length());
      errors.add(new Expected(tag.group(), number, column));
    }
    return errors;
  }
}
