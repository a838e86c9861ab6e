package dev.tenon.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assertions;

/**
 * Code as it is while somebody types, and worse: sources that end too early, lack a word or have
 * one that belongs elsewhere. Whatever the compiler makes of them, Tenon neither fails nor hangs
 * nor generates anything that has errors of its own.
 */
class FuzzTest {
  /** Far more than any needs, even on a machine that many share: what hangs, hangs for ever. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Property(seed = "42", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void failsNeither(@ForAll("damaged") Source source, @ForAll CompilerKind compiler)
      throws Exception {
    Compiled compiled = compiled(source, compiler);

    assertThat(compiled.errors())
        .allMatch(error -> error.code().startsWith("TEN") || isIn(source, error))
        .noneMatch(error -> error.code().equals("TEN901"));
    Statistics.collect(verdict(compiled));
  }

  @Tag("long")
  @Property(tries = 6_000, edgeCases = EdgeCasesMode.NONE)
  void failsNeitherInThousandsOfForms(
      @ForAll("damaged") Source source, @ForAll CompilerKind compiler) throws Exception {
    failsNeither(source, compiler);
  }

  @Provide
  Arbitrary<Source> damaged() {
    return Source.damaged();
  }

  /** An error of the user's own source, rather than of what was generated. */
  private static boolean isIn(Source source, Message error) {
    return error.file().equals(source.name());
  }

  private static String verdict(Compiled compiled) {
    if (compiled.success()) {
      return "compiles";
    }
    boolean tenon = compiled.errors().stream().anyMatch(error -> error.code().startsWith("TEN"));
    return tenon ? "an error of Tenon's" : "an error of the compiler's";
  }

  private static Compiled compiled(Source source, CompilerKind compiler) throws Exception {
    Path directory = Files.createTempDirectory("fuzz");
    try {
      return Assertions.assertTimeoutPreemptively(
          PATIENCE,
          () ->
              new Compilation(compiler, directory)
                  .processor(new NetworkProcessor())
                  .source(source.name(), source.text())
                  .run());
    } finally {
      FileUtils.deleteQuietly(directory.toFile());
    }
  }
}
