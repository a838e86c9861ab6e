package dev.tenon.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds of several modules: names that return, and compilers that run side by side. */
class SeveralModulesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void haveNetworksOfTheSameName(CompilerKind compiler) {
    Compiled first = compiled(compiler, "first", 2, null);
    Compiled second = compiled(compiler, "second", 3, first.classes());

    assertThat(first.sources().keySet()).containsExactly("nets/BirdNetBuilder.java");
    assertThat(second.sources().keySet()).containsExactly("nets/BirdNetBuilder.java");
    assertThat(first.sources().values()).allMatch(text -> text.contains("PARAMETERS = 8L"));
    assertThat(second.sources().values()).allMatch(text -> text.contains("PARAMETERS = 12L"));
  }

  @ParameterizedTest
  @EnumSource
  void areBuiltSideBySide(CompilerKind compiler) {
    List<String> builders =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> compiled(compiler, "module" + i, 2, null))
            .flatMap(module -> module.sources().values().stream())
            .distinct()
            .toList();

    assertThat(builders).hasSize(1);
  }

  private Compiled compiled(
      CompilerKind compiler, String module, int classes, @Nullable Path other) {
    Compilation compilation =
        new Compilation(compiler, directory.resolve(module))
            .processor(new NetworkProcessor())
            .source(
                "nets/BirdNet.java",
                """
                package nets;
                import dev.tenon.*;
                import dev.tenon.head.*;
                @Network(input = @Input(size = 3))
                public interface BirdNet {
                  @Classifier(classes = %d) Scores species();
                }
                """
                    .formatted(classes))
            .source(
                "nets/User.java",
                "package nets; class User { Object net = BirdNetBuilder.create().seed(1); }");
    Compiled compiled = (other == null ? compilation : compilation.classPath(other)).run();
    assertThat(compiled.errors()).isEmpty();
    return compiled;
  }
}
