package dev.tenon.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds of several modules: names that return, and compilers that run side by side. */
class SeveralModulesTest {
  private final AtomicInteger modules = new AtomicInteger();

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void haveNetworksOfTheSameName(CompilerKind compiler) {
    Compiled first = module("first", 2).compiled(compiler, null);
    Compiled second = module("second", 3).compiled(compiler, first.classes());

    assertThat(first.errors()).isEmpty();
    assertThat(second.errors()).isEmpty();
    assertThat(second.sources().keySet()).containsExactly("second/BirdNetBuilder.java");
  }

  /** Rather than silently compile against the builder of the other. */
  @Test
  void haveNetworksOfTheSameQualifiedName() {
    Compiled first = module("nets", 2).compiled(CompilerKind.JAVAC, null);
    Compiled javac = module("nets", 3).compiled(CompilerKind.JAVAC, first.classes());
    Compiled ecj = module("nets", 3).compiled(CompilerKind.ECJ, first.classes());

    assertThat(javac.errors()).isEmpty();
    assertThat(javac.sources().values()).allMatch(text -> text.contains("PARAMETERS = 12L"));
    assertThat(ecj.errors()).extracting(Message::code).containsExactly("TEN124");
  }

  @ParameterizedTest
  @EnumSource
  void areBuiltSideBySide(CompilerKind compiler) {
    List<String> builders =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> module("nets", 2).compiled(compiler, null))
            .flatMap(module -> module.sources().values().stream())
            .toList();

    assertThat(builders).hasSize(6);
    assertThat(builders.stream().distinct()).hasSize(1);
  }

  private BirdModule module(String packageName, int classes) {
    return new BirdModule(
        directory.resolve("module" + modules.incrementAndGet()), packageName, classes);
  }

  private record BirdModule(Path folder, String packageName, int classes) {
    Compiled compiled(CompilerKind compiler, @Nullable Path other) {
      Compilation compilation =
          new Compilation(compiler, folder)
              .processor(new NetworkProcessor())
              .source(
                  packageName + "/BirdNet.java",
                  """
                  package %s;
                  import dev.tenon.*;
                  import dev.tenon.head.*;
                  @Network(input = @Input(size = 3))
                  public interface BirdNet {
                    @Classifier(classes = %d) Scores species();
                  }
                  """
                      .formatted(packageName, classes));
      return (other == null ? compilation : compilation.classPath(other)).run();
    }
  }
}
