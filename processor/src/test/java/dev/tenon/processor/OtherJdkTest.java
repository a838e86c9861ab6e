package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.compile.OtherJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources in {@code errors} cause the same errors in the same places under a newer javac. */
class OtherJdkTest {
  private static final Path ERRORS = Path.of("src/test/resources/errors");

  @TempDir Path directory;

  @Test
  void reportsWhatTheSourcesAreMarkedWith() throws IOException, InterruptedException {
    Optional<OtherJdk> jdk = OtherJdk.find();
    assumeTrue(jdk.isPresent(), "no JDK 25 found");
    List<Path> sources = sources();

    List<Message> messages =
        jdk.get().compile(directory, NetworkProcessor.class, sources).stream()
            .filter(Message::isError)
            .toList();

    for (Path source : sources) {
      Marked marked = Marked.read(source);
      assertThat(messages)
          .filteredOn(message -> message.file().equals(marked.name()))
          .as(marked.name())
          .extracting(message -> new Expected(message.code(), message.line(), message.column()))
          .containsExactlyInAnyOrderElementsOf(marked.errors(CompilerKind.JAVAC));
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ERRORS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
