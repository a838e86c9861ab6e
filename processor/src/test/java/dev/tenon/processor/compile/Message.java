package dev.tenon.processor.compile;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param code Tenon's tag; of a message that is not Tenon's, the compiler's own code
 * @param file the name of the file, empty if none was given
 * @param line from 1; not positive if none was given
 * @param column from 1; not positive if none was given
 */
public record Message(
    Diagnostic.Kind kind, String code, String file, long line, long column, String text) {
  private static final Pattern TAG = Pattern.compile("\\[(TEN\\d+)\\]");

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(null);
    Matcher tag = TAG.matcher(text);
    JavaFileObject source = diagnostic.getSource();
    return new Message(
        diagnostic.getKind(),
        tag.lookingAt() ? tag.group(1) : String.valueOf(diagnostic.getCode()),
        source == null ? "" : String.valueOf(Path.of(source.toUri()).getFileName()),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        text);
  }

  /** Whether it makes the compilation fail. */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Code and place in short, {@code TEN203 BirdNet.java:14}. */
  public String brief() {
    return "%s %s:%d".formatted(code, file, line);
  }
}
