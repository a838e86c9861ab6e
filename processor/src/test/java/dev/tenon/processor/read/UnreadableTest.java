package dev.tenon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Origin;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that the compiler itself does not understand is not Tenon's to report. */
class UnreadableTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JAVAC | @Gone FeatureMap bad();",
        "JAVAC | Gone bad();",
        "JAVAC | @MaxPool Gone bad();",
        "JAVAC | @MaxPool FeatureMap bad(Gone input);",
        "JAVAC | @MaxPool FeatureMap bad(@From(Gone.NAME) FeatureMap input);",
        "JAVAC | @MaxPool(kernel = Gone.SIZE) FeatureMap bad();",
        "JAVAC | @MaxPool(kernel = {2, Gone.SIZE}) FeatureMap bad();",
        "JAVAC | @Shape(Gone.SIZE) @MaxPool FeatureMap bad();",
        "JAVAC | @Repeat(Gone.SIZE) @MaxPool FeatureMap bad();",
        "ECJ | @Gone FeatureMap bad();",
        "ECJ | Gone bad();",
        "ECJ | @MaxPool Gone bad();",
        "ECJ | @MaxPool FeatureMap bad(Gone input);",
        "ECJ | @MaxPool FeatureMap bad(@From(Gone.NAME) FeatureMap input);",
        "ECJ | @MaxPool(kernel = Gone.SIZE) FeatureMap bad();",
        "ECJ | @MaxPool(kernel = {2, Gone.SIZE}) FeatureMap bad();",
        "ECJ | @Shape(Gone.SIZE) @MaxPool FeatureMap bad();",
        "ECJ | @Repeat(Gone.SIZE) @MaxPool FeatureMap bad();",
        // javac does not ask a processor after these.
        "ECJ | @Activate(Activation.GONE) FeatureMap bad();",
        "ECJ | @MaxPool(kernel = \"2\") FeatureMap bad();",
        "ECJ | @MaxPool(kernel = 1.5) FeatureMap bad();",
        "ECJ | @MaxPool(mode = Activation.TANH) FeatureMap bad();",
        "ECJ | @MaxPool(mode = {}) FeatureMap bad();",
        "ECJ | @MaxPool(kernel = @Deprecated) FeatureMap bad();",
        "ECJ | @MaxPool(kernel = int.class) FeatureMap bad();",
        "ECJ | @Dropout FeatureMap bad();",
        "ECJ | @Activate(null) FeatureMap bad();",
        "ECJ | @Dropout(true) FeatureMap bad();",
        "ECJ | @MaxPool FeatureMap bad(@From(2) FeatureMap a);",
      })
  void breaksTheBlockInSilence(CompilerKind compiler, String method) {
    ReadResult result =
        read(
            compiler,
            """
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface N { @MaxPool FeatureMap good(); %s }
            """
                .formatted(method));

    assertThat(result.problems()).isEmpty();
    assertThat(result.isUnresolved()).isTrue();
    assertThat(result.isCheckable()).isTrue();
    assertThat(result.broken()).containsExactly(origin(result, "bad"));
    assertThat(result.network().blocks())
        .extracting(BlockDecl::name)
        .containsExactly("input", "good", "bad");
  }

  @ParameterizedTest
  @EnumSource
  void breaksTheWholeNetwork(CompilerKind compiler) {
    for (String source :
        List.of(
            "@Network interface N extends Gone {}",
            "@Network @Gone interface N {}",
            "@Network(input = @Input(channels = Gone.SIZE)) interface N {}")) {
      ReadResult result = read(compiler, source);

      assertThat(result.problems()).isEmpty();
      assertThat(result.isUnresolved()).isTrue();
      assertThat(result.isCheckable()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void breaksTheBlocksThatPlaceIt(CompilerKind compiler) {
    ReadResult result =
        read(
            compiler,
            """
            @Block interface Part extends Gone {}
            @Convolution(filters = Gone.COUNT) interface Named {}
            @Network interface N { Part part(); Named named(); }
            """);

    assertThat(result.problems()).isEmpty();
    assertThat(result.broken()).contains(origin(result, "part"), origin(result, "named"));
  }

  @ParameterizedTest
  @EnumSource
  void leavesUnknownAnnotationsBesideTheBlockAlone(CompilerKind compiler) {
    ReadResult result =
        read(compiler, "@Network interface N { @Gone @MaxPool FeatureMap good(); }");

    assertThat(result.isClean()).isTrue();
  }

  private static Origin origin(ReadResult result, String block) {
    return result.network().block(block).orElseThrow().origin();
  }

  private ReadResult read(CompilerKind compiler, String source) {
    ReaderProbe probe = new ReaderProbe();
    new Compilation(compiler, directory)
        .source("N.java", Read.IMPORTS + source)
        .processor(probe)
        .run();
    return probe.result("N");
  }
}
