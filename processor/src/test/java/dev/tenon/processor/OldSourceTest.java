package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compiler that reads an older Java than builders are written in. */
class OldSourceTest {
  private static final String NET =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      @Network(input = @Input(size = 3))
      interface Net {
        @Dense(units = 4) Vector dense();
        @Classifier(classes = 0) Scores scores();
      }
      """;

  private static final String USER =
      "class User { NetBuilder builder = NetBuilder.create().dense(options -> {}); }";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"JAVAC, 9", "JAVAC, 11", "JAVAC, 16", "ECJ, 8", "ECJ, 11", "ECJ, 16"})
  void isOneErrorForAllNetworks(CompilerKind compiler, String release) {
    Compiled compiled =
        new Compilation(compiler, directory)
            .processor(new NetworkProcessor())
            .options("--release", release)
            .source("Net.java", NET)
            .source("Other.java", NET.replace("interface Net", "interface Other"))
            .source("User.java", USER)
            .run();

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN905");
    assertThat(compiled.errors().get(0).text())
        .startsWith(
            "[TEN905] The compiler is told to read Java %s, but builders are written in Java 17: compile with --release 17 or a later one."
                .formatted(release));
  }
}
