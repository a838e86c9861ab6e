package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Jdk;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.compile.Printed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources in {@code errors} cause the same errors and warnings in the same places under the
 * javac of every other JDK that is installed; where there is none, there is nothing to test.
 */
class OtherJdkTest {
  @TempDir Path directory;

  @TestFactory
  List<DynamicTest> reportsWhatTheSourcesAreMarkedWith() {
    return Jdk.others().stream()
        .map(jdk -> DynamicTest.dynamicTest(jdk.toString(), () -> reports(jdk)))
        .toList();
  }

  private void reports(Jdk jdk) throws IOException, InterruptedException {
    List<Path> sources = ErrorsTest.files();
    List<Message> messages =
        Printed.messages(jdk.javac(directory.resolve("javac.txt"), arguments(sources)));

    for (Path source : sources) {
      Marked marked = Marked.read(source);
      assertThat(messages)
          .filteredOn(message -> message.file().equals(marked.name()))
          .filteredOn(ErrorsTest::isToBeMarked)
          .as(marked.name())
          .extracting(message -> new Expected(message.code(), message.line(), message.column()))
          .containsExactlyInAnyOrderElementsOf(marked.errors(CompilerKind.JAVAC));
    }
  }

  private List<String> arguments(List<Path> sources) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-proc:only"));
    arguments.addAll(List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-processor", NetworkProcessor.class.getName()));
    arguments.addAll(List.of("-d", directory.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    return arguments;
  }
}
