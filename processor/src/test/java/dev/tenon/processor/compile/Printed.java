package dev.tenon.processor.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic.Kind;

/** What javac prints, read as messages. */
public final class Printed {
  /** {@code Net.java:14: error: [TEN203] …}. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?<file>[^:]*\\.java):(?<line>\\d+): (?<error>error: |warning: )?(?<text>.*)");

  private static final Pattern TAG = Pattern.compile("\\[(TEN\\d+)\\].*");
  private static final Pattern CARET = Pattern.compile("\\s*\\^\\s*");

  private Printed() {}

  /** The messages; each is followed by its line of the source and a caret below its place. */
  public static List<Message> messages(List<String> lines) {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher start = MESSAGE.matcher(lines.get(i));
      if (start.matches()) {
        messages.add(message(start, lines.subList(i + 1, lines.size())));
      }
    }
    return messages;
  }

  private static Message message(Matcher start, List<String> rest) {
    String text = start.group("text");
    Matcher tag = TAG.matcher(text);
    return new Message(
        "error: ".equals(start.group("error")) ? Kind.ERROR : Kind.WARNING,
        tag.matches() ? tag.group(1) : "",
        String.valueOf(Path.of(start.group("file")).getFileName()),
        Long.parseLong(start.group("line")),
        column(rest),
        text);
  }

  private static long column(List<String> rest) {
    return rest.stream()
        .filter(line -> CARET.matcher(line).matches())
        .findFirst()
        .map(line -> line.indexOf('^') + 1L)
        .orElse(0L);
  }
}
