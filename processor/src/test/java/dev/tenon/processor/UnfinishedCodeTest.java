package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Code as it is while somebody types: sources that end too early, lack a word or have one that
 * belongs elsewhere. Whatever the compiler makes of them, Tenon neither fails nor generates
 * anything that has errors of its own.
 */
class UnfinishedCodeTest {
  private static final Path SOURCES = Path.of("src/test/resources");
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");
  private static final long SEED = 20261123;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void failsNeither(CompilerKind compiler) throws IOException {
    check(compiler, 60);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void failsNeitherInThousandsOfForms(CompilerKind compiler) throws IOException {
    check(compiler, 3000);
  }

  private void check(CompilerKind compiler, int count) throws IOException {
    Random random = new Random(SEED);
    List<Path> sources = sources();
    for (int i = 0; i < count; i++) {
      Path source = sources.get(random.nextInt(sources.size()));
      String text = unfinished(Files.readString(source), random);
      Compiled compiled =
          new Compilation(compiler, directory.resolve("" + i))
              .processor(new NetworkProcessor())
              .source(String.valueOf(source.getFileName()), text)
              .run();

      assertThat(compiled.errors())
          .as("unfinished source %d:%n%s", i, text)
          .noneMatch(error -> error.code().equals("TEN901"))
          .noneMatch(error -> error.file().endsWith("Builder.java"));
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(SOURCES.resolve("golden")))
          .sorted()
          .toList();
    }
  }

  private static String unfinished(String text, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, random.nextInt(text.length()));
      case 1 -> replaced(text, random, "");
      case 2 -> replaced(text, random, anyWord(text, random));
      default -> replaced(text, random, anyWord(text, random) + " " + anyWord(text, random));
    };
  }

  private static String replaced(String text, Random random, String replacement) {
    MatchResult word = any(text, random);
    return text.substring(0, word.start()) + replacement + text.substring(word.end());
  }

  private static String anyWord(String text, Random random) {
    return any(text, random).group();
  }

  private static MatchResult any(String text, Random random) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    return words.get(random.nextInt(words.size()));
  }
}
