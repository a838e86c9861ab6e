package dev.tenon.processor.unusual;

import static dev.tenon.processor.unusual.Snippet.HEAD;
import static dev.tenon.processor.unusual.Snippet.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Generating;
import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that uses the builder of a network with an error has no errors of its own, in whatever way
 * the network ends.
 */
class UsersTest {
  private static final String USER =
      """
      package nets;
      import static nets.NBuilder.SUMMARY;
      class User {
        NBuilder field = NBuilder.create();
        NBuilder method(NBuilder parameter) {
          return parameter.seed(1);
        }
        String text = SUMMARY + NBuilder.PARAMETERS + NBuilder.MACS;
        static class Of extends java.util.ArrayList<NBuilder> {
          private static final long serialVersionUID = 1;
        }
      }
      """;

  private static final String OTHER =
      NETWORK + "interface Other { @Classifier(classes = 0) Scores scores(); } ";

  @TempDir Path directory;

  static Stream<Arguments> haveNoErrors() {
    List<String> sources =
        List.of(
            // Tenon's own errors
            NETWORK + "interface N { @Classifier(classes = 0) Scores scores(); }",
            NETWORK + "interface N {}",
            NETWORK + "class N {}",
            NETWORK + "enum N { A }",
            NETWORK + "interface N<T> {" + HEAD + "}",
            NETWORK + "interface N { @Dense(units = 4) Vector input();" + HEAD + "}",
            NETWORK + "interface N { Vector nothing();" + HEAD + "}",
            // names that no compiler knows
            NETWORK + "interface N { @Dens(units = 4) Vector x();" + HEAD + "}",
            NETWORK + "interface N { @Dense(units = Missing.SIZE) Vector x();" + HEAD + "}",
            NETWORK + "interface N { @Dense(units = 4, wide = 4) Vector x();" + HEAD + "}",
            NETWORK + "interface N { Missing x();" + HEAD + "}",
            NETWORK + "interface N extends Missing {" + HEAD + "}",
            "@Network(inputs = @Input(size = 3)) interface N {" + HEAD + "}",
            "@Missing " + NETWORK + "interface N {" + HEAD + "}",
            // both, in different networks
            OTHER + NETWORK + "interface N { @Dens(units = 4) Vector x();" + HEAD + "}",
            OTHER.replace("0", "2")
                + NETWORK
                + "interface N { @Dens(units = 4) Vector x();"
                + HEAD
                + "}");
    return sources.stream()
        .flatMap(
            source ->
                Arrays.stream(CompilerKind.values())
                    .map(compiler -> Arguments.of(compiler, source)));
  }

  @ParameterizedTest
  @MethodSource
  void haveNoErrors(CompilerKind compiler, String source) {
    Compiled compiled = compilation(compiler, source).run();

    assertThat(compiled.errors()).extracting(Message::file).contains("N.java");
    assertThat(compiled.messages()).extracting(Message::file).containsOnly("N.java");
  }

  /** What another processor generates in the first round is worth waiting for, but not for ever. */
  @ParameterizedTest
  @EnumSource
  void haveNoErrorsWhenTheNetworkWaitsInVain(CompilerKind compiler) {
    Compiled compiled =
        compilation(
                compiler,
                NETWORK + "interface N { @Dense(units = Made.IT) Vector x();" + HEAD + "}")
            .processor(new Generating("nets.Made", "package nets; class Made {}"))
            .run();

    assertThat(compiled.errors()).extracting(Message::file).containsOnly("N.java");
  }

  @ParameterizedTest
  @EnumSource
  void haveNoErrorsWhenTheNetworkWaits(CompilerKind compiler) {
    Compiled compiled =
        compilation(
                compiler,
                NETWORK + "interface N { @Dense(units = Made.IT) Vector x();" + HEAD + "}")
            .processor(
                new Generating(
                    "nets.Made", "package nets; class Made { static final int IT = 4; }"))
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.messages()).extracting(Message::code).noneMatch(c -> c.startsWith("TEN"));
    assertThat(compiled.sources().get("nets/NBuilder.java")).contains("nOut(4)");
  }

  private Compilation compilation(CompilerKind compiler, String source) {
    return new Compilation(compiler, directory)
        .processor(new NetworkProcessor())
        .source("nets/User.java", USER)
        .source(
            "nets/N.java",
            """
            package nets;
            import dev.tenon.Input;
            import dev.tenon.Network;
            import dev.tenon.Scores;
            import dev.tenon.Vector;
            import dev.tenon.head.Classifier;
            import dev.tenon.layer.Dense;
            """
                + source);
  }
}
