package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a mistake is shown that lies in another file, or in no file at all. */
class SeveralSourcesTest {
  private static final String STEM =
      """
      package parts;
      import dev.tenon.*;
      import dev.tenon.layer.*;
      @Block
      public interface Stem {
        @Convolution(filters = 8)
        FeatureMap conv();
        @MaxPool(kernel = 9)
        FeatureMap pool();
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void inTheSourceOfABlock(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler, "user")
            .source("nets/Net.java", network("Net", "8"))
            .source("parts/Stem.java", STEM)
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN206 Stem.java:8");
    assertThat(compiled.errors().get(0).text()).contains("Net.stem/pool");
  }

  @ParameterizedTest
  @EnumSource
  void onceForABlockThatIsWrongWhereverItIsPlaced(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler, "user")
            .source("nets/Net.java", network("Net", "16"))
            .source("nets/Other.java", network("Other", "32"))
            .source("parts/Stem.java", STEM.replace("FeatureMap pool", "String pool"))
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN122 Stem.java:9");
  }

  @ParameterizedTest
  @EnumSource
  void whereTheUserPlacesACompiledBlock(CompilerKind compiler) {
    Path library = compilation(compiler, "library").source("parts/Stem.java", STEM).run().classes();

    Compiled compiled =
        compilation(compiler, "user")
            .classPath(library)
            .source("nets/Net.java", network("Net", "8"))
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN206 Net.java:7");
    assertThat(compiled.errors().get(0).text()).contains("Net.stem/pool");
  }

  @ParameterizedTest
  @EnumSource
  void whereTheUserExtendsACompiledNetwork(CompilerKind compiler) {
    Path library =
        compilation(compiler, "library")
            .source(
                "parts/Base.java",
                """
                package parts;
                import dev.tenon.*;
                import dev.tenon.head.*;
                import dev.tenon.layer.*;
                @Network(input = @Input(channels = 3, height = 8, width = 8))
                public interface Base {
                  @Convolution(filters = 8) FeatureMap conv();
                  @MaxPool FeatureMap pool(FeatureMap conv);
                  @Classifier(classes = 2) Scores scores(FeatureMap pool);
                }
                """)
            .run()
            .classes();

    Compiled compiled =
        compilation(compiler, "user")
            .classPath(library)
            .source("Net.java", "\n@dev.tenon.Network\ninterface Net extends parts.Base {}\n")
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN117 Net.java:3");
  }

  @ParameterizedTest
  @EnumSource
  void atTheUseOfAConstant(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler, "user")
            .source(
                "Net.java",
                """
                import dev.tenon.*;
                import dev.tenon.head.*;
                @Network(input = @Input(size = 3))
                interface Net {
                  @Classifier(classes = Constants.CLASSES) Scores scores();
                }
                """)
            .source("Constants.java", "class Constants { static final int CLASSES = 0; }")
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN301 Net.java:5");
  }

  private Compilation compilation(CompilerKind compiler, String name) {
    return new Compilation(compiler, directory.resolve(name)).processor(new NetworkProcessor());
  }

  private static String network(String name, String size) {
    return """
        package nets;
        import dev.tenon.*;
        import dev.tenon.head.*;
        import parts.Stem;
        @Network(input = @Input(channels = 3, height = %2$s, width = %2$s))
        interface %1$s {
          Stem stem();
          @Classifier(classes = 2) Scores scores();
        }
        """
        .formatted(name, size);
  }
}
