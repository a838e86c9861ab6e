package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources in {@code errors} cause the errors that they are marked with, and no others. */
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

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ERRORS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * Those without need more than one source, or something else than a source; of the warnings, 6xx,
   * {@code LintsTest} has examples.
   */
  @Test
  void everyCodeHasAnExample() throws IOException {
    Set<Code> elsewhere =
        EnumSet.of(
            Code.UNNAMED_PARAMETERS,
            Code.UNKNOWN_TYPE,
            Code.LOCK_BROKEN,
            Code.LOCK_MALFORMED,
            Code.LOCK_UNREACHABLE,
            Code.INTERNAL,
            Code.UNKNOWN_OPTION,
            Code.UNUSABLE_EXTENSION);
    Set<String> examples = new HashSet<>();
    for (Path source : files()) {
      Marked.read(source).errors(CompilerKind.JAVAC).forEach(error -> examples.add(error.code()));
    }

    assertThat(EnumSet.complementOf(EnumSet.copyOf(elsewhere)))
        .filteredOn(code -> !code.tag().startsWith("TEN6"))
        .extracting(Code::tag)
        .containsExactlyInAnyOrderElementsOf(examples);
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

    assertThat(compiled.errors())
        .as(() -> compiled.errors().stream().map(Message::text).toList().toString())
        .extracting(error -> new Expected(error.code(), error.line(), error.column()))
        .containsExactlyInAnyOrderElementsOf(marked.errors(compiler));
    assertThat(compiled.errors()).extracting(Message::file).containsOnly(marked.name());
  }
}
