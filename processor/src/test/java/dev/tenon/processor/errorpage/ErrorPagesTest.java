package dev.tenon.processor.errorpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.golden.Golden;
import dev.tenon.processor.golden.MarkedSection;
import dev.tenon.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every code has a page in {@code docs/errors} with an example that makes the mistake, what javac
 * says about it and how it is mended. {@code -Dtenon.golden.rewrite=true} writes the pages.
 */
class ErrorPagesTest {
  private static final Path DOCS = Path.of("..", "docs");

  private static final Pattern TAG = Pattern.compile("\\[(TEN\\d+)\\]");

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void isWhatItsExampleCauses(Code code) {
    Example example = Example.of(code);
    String printed = new Trial(example, directory).printed();

    assertThat(TAG.matcher(printed).results().map(tag -> tag.group(1)))
        .as(printed)
        .isNotEmpty()
        .containsOnly(code.tag());
    Golden.check(Path.of("..").resolve(code.address()), Page.of(example, printed));
  }

  /** Where javac shows it: that place is on the page. */
  @ParameterizedTest
  @EnumSource
  void isInTheSamePlaceInEclipse(Code code) {
    Example example = Example.of(code);
    List<Message> javac = ofTenon(new Trial(example, directory).broken(CompilerKind.JAVAC));
    List<Message> eclipse = ofTenon(new Trial(example, directory).broken(CompilerKind.ECJ));

    assertThat(eclipse)
        .isNotEmpty()
        .extracting(message -> place(message, message.column()))
        .containsExactlyInAnyOrderElementsOf(
            javac.stream()
                .map(message -> place(message, example.column(message, CompilerKind.ECJ)))
                .toList());
    assertThat(eclipse).extracting(Message::code).containsOnly(code.tag());
  }

  @ParameterizedTest
  @EnumSource
  void isMendedAsItsPageSays(Code code) {
    Example example = Example.of(code);
    if (example.isMended()) {
      Compiled compiled = new Trial(example, directory).mended();

      assertThat(compiled.messages()).extracting(Message::code).doesNotContain(code.tag());
      assertThat(compiled.errors()).isEmpty();
    }
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS.resolve("errors"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(code -> code.tag() + ".md").toList());
    }
  }

  @Test
  void isListed() {
    MarkedSection.check(DOCS.resolve("errors.md"), "codes", Index.text());
  }

  private static List<Message> ofTenon(Compiled compiled) {
    return compiled.messages().stream()
        .filter(message -> message.code().startsWith("TEN"))
        .toList();
  }

  /** Nowhere, if there is no file. */
  private static String place(Message message, long column) {
    return message.file().isEmpty() ? "" : message.brief() + ":" + column;
  }
}
