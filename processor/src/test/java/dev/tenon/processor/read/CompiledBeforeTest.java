package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of interfaces that come from another jar. */
class CompiledBeforeTest {
  private static final String LIBRARY =
      """
      package library;
      import dev.tenon.*;
      import dev.tenon.layer.*;
      import org.nd4j.linalg.activations.Activation;
      @Network(input = @Input(channels = 3, height = 8, width = 8), featuresOnly = true)
      public interface Base {
        @Convolution(filters = 8, kernel = {3, 5}, activation = Activation.SELU) FeatureMap zulu();
        @MaxPool FeatureMap alpha(FeatureMap zulu);
        @Repeat(2) @BatchNorm FeatureMap mike(FeatureMap alpha);
        @Shape({8, 4, 4}) @Activate(Activation.TANH) FeatureMap bravo();
        @Block interface Part { @MaxPool FeatureMap pool(@From("input") FeatureMap any); }
        Part yankee(@From("bravo") FeatureMap any);
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void areReadAsIfTheirSourceWereThere(CompilerKind compiler) {
    ReadResult result =
        extend(
            compiler,
            """
            @Network
            interface N extends library.Base {
              @Override @MaxPool FeatureMap alpha(FeatureMap zulu);
              @Override @Repeat(2) @BatchNorm FeatureMap mike(@From("alpha") FeatureMap arg0);
            }
            """);

    assertThat(result.isClean()).isTrue();
    assertThat(result.network().blocks())
        .extracting(BlockDecl::name)
        .containsExactly("input", "zulu", "alpha", "mike", "bravo", "yankee");
    assertThat(result.network().block("zulu").orElseThrow().body())
        .hasToString("@Convolution(filters = 8, kernel = {3, 5}, activation = SELU)");
    assertThat(result.network().block("bravo").orElseThrow().shape()).isPresent();
    assertThat(result.network().block("yankee").orElseThrow().wires())
        .hasToString("[FeatureMap bravo]");
    NetworkDecl part = (NetworkDecl) result.network().block("yankee").orElseThrow().body();
    assertThat(part.blocks()).extracting(BlockDecl::name).containsExactly("input", "pool");
  }

  @ParameterizedTest
  @EnumSource
  void mayHaveLostTheNamesOfTheirParameters(CompilerKind compiler) {
    ReadResult result = extend(compiler, "@Network interface N extends library.Base {}");

    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(Code.UNNAMED_PARAMETERS);
    assertThat(result.problems().get(0).sentence())
        .isEqualTo(
            "The parameters of Base have lost their names, which say what its blocks consume: "
                + "put @From on each, or have javac compile Base with -parameters.");
  }

  /** Eclipse's compiler never has the names of annotated methods of a class file. */
  @Test
  void keepTheNamesOfTheirParametersIfAskedTo() {
    ReadResult result =
        extend(CompilerKind.JAVAC, "@Network interface N extends library.Base {}", "-parameters");

    assertThat(result.isClean()).isTrue();
    assertThat(result.network().block("alpha").orElseThrow().wires())
        .hasToString("[FeatureMap zulu]");
  }

  private ReadResult extend(CompilerKind compiler, String source, String... libraryOptions) {
    Compiled library =
        new Compilation(compiler, directory.resolve("library"))
            .source("library/Base.java", LIBRARY)
            .options(libraryOptions)
            .options("-proc:none")
            .run();
    assertThat(library.errors()).isEmpty();
    return Read.of(
        new Compilation(compiler, directory.resolve("user")).classPath(library.classes()), source);
  }
}
