package dev.tenon.processor.errorpage;

import dev.tenon.processor.errorpage.Example.Marked;
import dev.tenon.processor.problem.Code;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documentation of one code, in Markdown. */
final class Page {
  private static final Pattern COUNT = Pattern.compile("\\d+ (error|warning)s?");
  private static final Pattern CALLS = Pattern.compile("(?m)^(\\s*trace  )\\w+\\.java:\\d+ → .*$");

  private Page() {}

  /**
   * The page.
   *
   * @param printed what javac prints about the example
   */
  static String of(Example example, String printed) {
    Code code = example.code();
    StringBuilder page = new StringBuilder();
    page.append("# %s: %s\n\n".formatted(code.tag(), code.title()));
    page.append(example.about()).append("\n");
    page.append("\n## Example\n");
    example.library().forEach(source -> page.append(source(source, "compiled before")));
    example.sources().forEach(source -> page.append(source(source, "")));
    if (!example.options().text().isEmpty()) {
      page.append(code("", "compiled with", example.options().broken()));
    }
    page.append(code("text", "javac says", shown(printed)));
    if (example.isMended()) {
      page.append("\n## Mended\n");
      page.append(code("diff", "", String.join("\n", changes(example))));
    }
    return page.append("\n[All errors](../errors.md)\n").toString();
  }

  private static String source(Marked source, String remark) {
    String name = "`" + source.name() + "`";
    return code("java", remark.isEmpty() ? name : name + ", " + remark, source.broken());
  }

  private static String code(String language, String title, String text) {
    String heading = title.isEmpty() ? "" : "\n" + title + ":\n";
    return heading + "\n```" + language + "\n" + text.strip() + "\n```\n";
  }

  private static List<String> changes(Example example) {
    return Stream.concat(example.sources().stream(), Stream.of(example.options()))
        .flatMap(marked -> marked.changes().stream())
        .toList();
  }

  /** Without the count of errors, and without Tenon's own line numbers, which come and go. */
  private static String shown(String printed) {
    List<String> lines = printed.lines().filter(line -> !COUNT.matcher(line).matches()).toList();
    return CALLS.matcher(String.join("\n", lines)).replaceAll("$1…");
  }
}
