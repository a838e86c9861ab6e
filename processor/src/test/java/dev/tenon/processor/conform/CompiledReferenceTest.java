package dev.tenon.processor.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network is compared with one that comes from another jar. */
class CompiledReferenceTest {
  private static final String PUBLISHED =
      """
      package library;
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      @Network(input = @Input(channels = 3, height = 32, width = 32))
      public interface Published {
        @VggBlock(filters = 8, convs = 2) FeatureMap stem();
        @Residual(filters = 8) FeatureMap body(%s FeatureMap stem);
        @Classifier(classes = 10) Scores classes();
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void differencesAreShownInWhatIsCompiled(CompilerKind compiler) {
    Compiled compiled = compile(compiler, "@From(\"stem\")");

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN801 Ours.java:7");
    assertThat(compiled.errors().get(0).text())
        .contains("Residual 'second' differs from 'body' of Published: its layer 'conv1'");
  }

  @ParameterizedTest
  @EnumSource
  void oneThatHasLostTheNamesOfItsParametersIsNoReference(CompilerKind compiler) {
    Compiled compiled = compile(compiler, "");

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN802 Ours.java:4");
    assertThat(compiled.errors().get(0).text())
        .contains("The parameters of Published have lost their names");
  }

  private Compiled compile(CompilerKind compiler, String from) {
    Compiled library =
        new Compilation(compiler, directory.resolve("library"))
            .source("library/Published.java", PUBLISHED.formatted(from))
            .options("-proc:none")
            .run();
    assertThat(library.errors()).isEmpty();
    return new Compilation(compiler, directory.resolve("user"))
        .classPath(library.classes())
        .source(
            "Ours.java",
            """
            import dev.tenon.*;
            import dev.tenon.block.*;
            import dev.tenon.head.*;
            @ConformsTo(library.Published.class)
            @Network(input = @Input(channels = 3, height = 32, width = 32)) interface Ours {
              @VggBlock(filters = 8, convs = 2) FeatureMap first();
              @Residual(filters = 16) FeatureMap second(FeatureMap first);
              @Classifier(classes = 10) Scores classes();
            }
            """)
        .processor(new NetworkProcessor())
        .run();
  }
}
