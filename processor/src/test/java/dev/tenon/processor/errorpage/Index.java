package dev.tenon.processor.errorpage;

import dev.tenon.processor.problem.Code;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of all codes by topic, in Markdown. */
final class Index {
  /** The topics by the first digit of their codes. */
  private static final Map<Character, String> TOPICS =
      Map.of(
          '1', "The declaration",
          '2', "Shapes",
          '3', "Values",
          '4', "Heads",
          '5', "Size",
          '6', "Warnings: legal, but hardly meant",
          '7', "Saved weights",
          '8', "Conformance to another network",
          '9', "Tenon itself");

  private Index() {}

  static String text() {
    Map<Character, String> rows =
        Arrays.stream(Code.values())
            .collect(
                Collectors.groupingBy(
                    code -> code.tag().charAt("TEN".length()),
                    TreeMap::new,
                    Collectors.mapping(Index::row, Collectors.joining())));
    return rows.entrySet().stream()
        .map(
            topic ->
                "### %s\n\n| code | |\n|---|---|\n%s\n"
                    .formatted(title(topic.getKey()), topic.getValue()))
        .collect(Collectors.joining());
  }

  private static String title(char digit) {
    String title = TOPICS.get(digit);
    if (title == null) {
      throw new AssertionError("codes TEN%sxx need a topic in %s".formatted(digit, Index.class));
    }
    return title;
  }

  private static String row(Code code) {
    return "| [%1$s](errors/%1$s.md) | %2$s |\n".formatted(code.tag(), code.title());
  }
}
