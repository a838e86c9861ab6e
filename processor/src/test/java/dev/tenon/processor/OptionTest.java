package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.problem.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTest {

  @Test
  void theTableInTheDocumentationListsAllOptions() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "options.md")).stream()
            .filter(line -> line.startsWith("| `-A"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(Option.values()).map(Option::usage).map(OptionTest::row).toList());
  }

  @Test
  void noLockDirectoryIsWhatNoPathCanBe() {
    assertThat(Option.LOCK.admits("src/locks")).isTrue();
    assertThat(Option.LOCK.admits("src/\0locks")).isFalse();
    assertThat(Option.LOCK.admits("")).isFalse();
  }

  private static String row(Diagnostic.Fix usage) {
    return "| `%s` | %s |".formatted(usage.text().replace("|", "\\|"), usage.note());
  }
}
