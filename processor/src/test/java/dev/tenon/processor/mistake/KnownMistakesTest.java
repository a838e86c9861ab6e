package dev.tenon.processor.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Marked;
import dev.tenon.processor.compile.Marked.Expected;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.golden.MarkedSection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes that were tried with Deeplearning4j 1.0.0-M2.1, and what becomes of each with Tenon:
 * {@code docs/mistakes.md}.
 */
class KnownMistakesTest {
  private static final String COMPILER = "// compiler";

  @TempDir Path directory;

  static Stream<KnownMistake> possible() {
    return KnownMistake.all().stream().filter(KnownMistake::isPossible);
  }

  @ParameterizedTest
  @MethodSource("possible")
  void isFoundByTheCompiler(KnownMistake mistake) {
    for (CompilerKind compiler : CompilerKind.values()) {
      Marked source = mistake.source();
      Compiled compiled = compile(compiler, source);
      List<Message> found = compiled.messages().stream().filter(KnownMistakesTest::counts).toList();

      if (source.text().contains(COMPILER)) {
        assertThat(found).extracting(Message::line).containsExactly(line(source));
      } else {
        assertThat(found)
            .as("%s: %s", compiler, found)
            .extracting(message -> new Expected(message.code(), message.line(), message.column()))
            .containsExactlyInAnyOrderElementsOf(source.errors(compiler))
            .isNotEmpty();
      }
    }
  }

  @Test
  void areListed() {
    String rows =
        KnownMistake.all().stream()
            .map(
                mistake ->
                    "| %d | %s | %s | %s |\n"
                        .formatted(
                            mistake.number(), mistake.words(), mistake.found(), answer(mistake)))
            .collect(Collectors.joining());

    assertThat(KnownMistake.all())
        .extracting(KnownMistake::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    MarkedSection.check(
        Path.of("..", "docs", "mistakes.md"),
        "mistakes",
        "| | mistake | Deeplearning4j finds it at | Tenon |\n|---:|---|---|---|\n" + rows);
  }

  private String answer(KnownMistake mistake) {
    if (!mistake.isPossible()) {
      return mistake.impossible();
    }
    return compile(CompilerKind.JAVAC, mistake.source()).messages().stream()
        .filter(KnownMistakesTest::counts)
        .map(KnownMistakesTest::answer)
        .collect(Collectors.joining("<br>"));
  }

  private static String answer(Message message) {
    String sentence = message.text().lines().findFirst().orElseThrow();
    return message.code().startsWith("TEN")
        ? "[%s](errors/%1$s.md)%s"
            .formatted(message.code(), sentence.substring(sentence.indexOf(']') + 1))
        : "javac: " + sentence;
  }

  /**
   * Errors, and warnings of Tenon's: the first are not all Tenon's, the second not all interesting.
   */
  private static boolean counts(Message message) {
    boolean warning = message.kind() == Kind.WARNING || message.kind() == Kind.MANDATORY_WARNING;
    return message.isError() || (warning && message.code().startsWith("TEN6"));
  }

  private static long line(Marked source) {
    List<String> lines = source.text().lines().toList();
    return IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).endsWith(COMPILER))
            .findFirst()
            .orElseThrow()
        + 1L;
  }

  private Compiled compile(CompilerKind compiler, Marked source) {
    return new Compilation(compiler, directory)
        .processor(new NetworkProcessor())
        .source(source.name(), source.text())
        .run();
  }
}
