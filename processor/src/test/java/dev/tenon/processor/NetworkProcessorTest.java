package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The processor inside a compiler: rounds, options, failures and what it writes. */
class NetworkProcessorTest {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      """;

  private static final String NET =
      IMPORTS
          + """
          @Network(input = @Input(channels = 3, height = 8, width = 8))
          public interface Net {
            @Convolution(filters = 8) FeatureMap conv();
            @Classifier(classes = 2) Scores scores();
          }
          """;

  private static final String USER =
      """
      class User {
        NetBuilder builder = NetBuilder.create().seed(1).conv(options -> options.l2(1e-4));
        String text = NetBuilder.SUMMARY + NetBuilder.Shapes.CONV + NetBuilder.PARAMETERS;
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void writesABuilderThatCompilesWithoutWarnings(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler).source("Net.java", NET).source("User.java", USER).run();

    assertThat(compiled.success()).isTrue();
    assertThat(compiled.sources()).containsOnlyKeys("NetBuilder.java");
    assertThat(compiled.messages()).extracting(Message::file).doesNotContain("NetBuilder.java");
    assertThat(compiled.messages()).extracting(Message::code).noneMatch(c -> c.startsWith("TEN"));
  }

  /** Pictures and pages take a companion on the processor path. */
  @ParameterizedTest
  @EnumSource
  void writesNothingButTheBuilder(CompilerKind compiler) throws IOException {
    Compiled compiled = compilation(compiler).source("Net.java", NET).run();

    try (Stream<Path> files = Files.walk(compiled.generated())) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactly(compiled.generated().resolve("NetBuilder.java"));
    }
    try (Stream<Path> files = Files.walk(compiled.classes())) {
      assertThat(files.filter(Files::isRegularFile))
          .allMatch(file -> file.toString().endsWith(".class"));
    }
  }

  @Test
  void writesTheSameBytesInBothCompilers() {
    Map<String, String> byJavac =
        compilation(CompilerKind.JAVAC).source("Net.java", NET).run().sources();
    Map<String, String> byEclipse =
        new Compilation(CompilerKind.ECJ, directory.resolve("eclipse"))
            .processor(new NetworkProcessor())
            .source("Net.java", NET)
            .run()
            .sources();

    assertThat(byEclipse).isEqualTo(byJavac);
  }

  @ParameterizedTest
  @EnumSource
  void givesANetworkWithAnErrorABuilderToCompileAgainst(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source("Net.java", NET.replace("filters = 8", "filters = 0"))
            .source("User.java", USER)
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN301 Net.java:6");
    assertThat(compiled.messages()).extracting(Message::file).doesNotContain("NetBuilder.java");
  }

  @ParameterizedTest
  @EnumSource
  void explainsAnErrorInTheSameWords(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source("Net.java", NET.replace("conv();", "conv(Vector input);"))
            .run();

    assertThat(compiled.errors())
        .extracting(Message::text)
        .containsExactly(
            """
            [TEN211] Convolution 'conv' takes 'input' as a Vector, but it is a FeatureMap.
              where  Net.conv(Vector input)  @Convolution(filters = 8)
              fix    FeatureMap conv(FeatureMap input)  (the network then checks)
              see    docs/errors/TEN211.md""");
  }

  /** Eclipse's compiler has no place for what is wrong with a record. */
  @ParameterizedTest
  @EnumSource
  void acceptsNoRecord(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source("Net.java", IMPORTS + "@Network public record Net(int size) {}")
            .run();

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN101");
    assertThat(compiled.errors().get(0).text())
        .startsWith("[TEN101] A network is declared by an interface, but Net is a record.");
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatTheCompilerReportsToIt(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler).source("Net.java", NET.replace("@Classifier", "@Clasifier")).run();

    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).text()).contains("Clasifier");
    assertThat(compiled.messages())
        .filteredOn(message -> message.code().startsWith("TEN"))
        .extracting(Message::brief)
        .containsExactly("TEN125 Net.java:7");
  }

  @ParameterizedTest
  @EnumSource
  void reportsOtherMistakesBesidesWhatTheCompilerReports(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source(
                "Net.java",
                NET.replace("@Classifier", "@Clasifier").replace("filters = 8", "filters = 0"))
            .run();

    assertThat(compiled.errors()).hasSize(2);
    assertThat(compiled.errors()).extracting(Message::brief).contains("TEN301 Net.java:6");
  }

  @ParameterizedTest
  @EnumSource
  void waitsForWhatOtherProcessorsGenerate(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .processor(new Generating("Generated", "interface Generated { int FILTERS = 8; }"))
            .source("Net.java", NET.replace("filters = 8", "filters = Generated.FILTERS"))
            .source("User.java", USER)
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.sources().get("NetBuilder.java")).contains("nOut(8)");
  }

  @ParameterizedTest
  @EnumSource
  void processesNetworksThatOtherProcessorsGenerate(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler).processor(new Generating("Net", NET)).source("User.java", USER).run();

    assertThat(compiled.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void waitsForWhatIsGeneratedOfAnotherBuilder(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .processor(
                new Generating("NetBuilder", "Generated", "interface Generated { int SIZE = 8; }"))
            .source("Net.java", NET)
            .source(
                "Waiting.java",
                NET.replace("interface Net", "interface Waiting")
                    .replace("filters = 8", "filters = Generated.SIZE"))
            .run();

    assertThat(compiled.messages()).extracting(Message::code).doesNotContain("TEN125");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.sources().get("WaitingBuilder.java")).contains("PARAMETERS");
  }

  @ParameterizedTest
  @EnumSource
  void leavesABuilderThatWasGeneratedBefore(CompilerKind compiler) {
    String builder =
        compilation(compiler).source("Net.java", NET).run().sources().get("NetBuilder.java");

    Compiled again =
        new Compilation(compiler, directory.resolve("again"))
            .processor(new NetworkProcessor())
            .source("Net.java", NET)
            .source("NetBuilder.java", String.valueOf(builder))
            .run();

    assertThat(again.errors()).isEmpty();
    assertThat(again.sources()).isEmpty();
  }

  @Test
  void objectsToABuilderThatWasGeneratedBeforeAChange() {
    String builder =
        compilation(CompilerKind.JAVAC)
            .source("Net.java", NET)
            .run()
            .sources()
            .get("NetBuilder.java");

    Compiled again =
        new Compilation(CompilerKind.JAVAC, directory.resolve("again"))
            .processor(new NetworkProcessor())
            .source("Net.java", NET.replace("filters = 8", "filters = 16"))
            .source("NetBuilder.java", String.valueOf(builder))
            .run();

    assertThat(again.errors()).extracting(Message::brief).containsExactly("TEN124 Net.java:5");
    assertThat(again.errors().get(0).text())
        .contains("Among the sources is a NetBuilder that was generated before Net was changed.")
        .contains("fix    delete NetBuilder");
  }

  @ParameterizedTest
  @EnumSource
  void objectsToABuilderOfAnotherGenerator(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source("Net.java", NET)
            .source(
                "NetBuilder.java",
                "@javax.annotation.processing.Generated(\"another\") class NetBuilder {}")
            .run();

    assertThat(compiled.errors()).extracting(Message::code).contains("TEN124");
  }

  @ParameterizedTest
  @EnumSource
  void reportsItsOwnFailuresAsOneError(CompilerKind compiler) {
    BlockTypes failing = new BlockTypes(List.of(new Failing()));
    Compiled compiled =
        new Compilation(compiler, directory)
            .processor(new NetworkProcessor(() -> failing))
            .source("Net.java", NET)
            .source("User.java", USER)
            .run();

    assertThat(compiled.errors()).extracting(Message::brief).containsExactly("TEN901 Net.java:5");
    assertThat(compiled.errors().get(0).text())
        .contains("Tenon failed on Net with IllegalStateException (of no importance)")
        .contains("NetworkProcessorTest.java:")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @EnumSource
  void knowsItsOptions(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler)
            .source("Net.java", NET)
            .options("-Atenon.verbos=true", "-Atenon.verbose=maybe", "-Aother.option=1")
            .run();

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN902", "TEN902");
    assertThat(compiled.errors().get(0).text())
        .contains("Tenon has no option 'tenon.verbos'.")
        .contains("-Atenon.verbose=true|false");
    assertThat(compiled.errors().get(1).text())
        .contains("Option 'tenon.verbose' cannot be 'maybe'.");
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItMadeIfAsked(CompilerKind compiler) {
    Compiled compiled =
        compilation(compiler).source("Net.java", NET).options("-Atenon.verbose=true").run();

    assertThat(compiled.messages())
        .extracting(Message::text)
        .anyMatch(
            text ->
                text.matches("Net: 2 blocks, [0-9,]+ layers, [0-9,]+ parameters, [0-9,]+ MACs"));
  }

  private Compilation compilation(CompilerKind compiler) {
    return new Compilation(compiler, directory).processor(new NetworkProcessor());
  }

  /** A block type with a defect. */
  private record Failing() implements BlockType {
    @Override
    public String annotation() {
      return "dev.tenon.layer.Convolution";
    }

    @Override
    public Wire lower(Lowering lowering) {
      throw new IllegalStateException("of no importance");
    }
  }
}
