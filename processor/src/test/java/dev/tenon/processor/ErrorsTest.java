package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.compile.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sources in {@code errors} cause the errors and warnings that they are marked with, where they
 * are marked, and no others.
 */
class ErrorsTest {
  private static final Path ERRORS = Path.of("src/test/resources/errors");

  @TempDir Path directory;

  static Stream<Arguments> sources() throws IOException {
    return files().stream()
        .flatMap(
            source ->
                Arrays.stream(CompilerKind.values())
                    .map(compiler -> Arguments.of(ERRORS.relativize(source), compiler)));
  }

  /** All of them. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ERRORS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sources")
  void causesWhatItIsMarkedWith(Path source, CompilerKind compiler) throws IOException {
    Marked marked = Marked.read(ERRORS.resolve(source));

    Compiled compiled =
        new Compilation(compiler, directory)
            .source(marked.name(), marked.text())
            .processor(new NetworkProcessor())
            .run();

    assertThat(compiled.messages())
        .filteredOn(ErrorsTest::isToBeMarked)
        .as(() -> compiled.messages().stream().map(Message::text).toList().toString())
        .extracting(error -> new Expected(error.code(), error.line(), error.column()))
        .containsExactlyInAnyOrderElementsOf(marked.errors(compiler));
    assertThat(compiled.errors()).extracting(Message::file).allMatch(marked.name()::equals);
  }

  /** Whatever Tenon says, and every error. */
  static boolean isToBeMarked(Message message) {
    return message.isError() || message.code().startsWith("TEN");
  }
}
