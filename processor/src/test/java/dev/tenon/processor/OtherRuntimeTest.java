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
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations of another release than the processor's. */
class OtherRuntimeTest {
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
  @CsvSource({
    "JAVAC, 0.0.9",
    "ECJ, 0.0.9",
    "JAVAC, 0.2.0-SNAPSHOT",
    "ECJ, 0.2.0-SNAPSHOT",
    "JAVAC, 1.1.0"
  })
  void isOneErrorForAllNetworks(CompilerKind compiler, String version) {
    Compiled compiled = compiled(compiler, version("CURRENT = \"%s\"".formatted(version)));

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN904");
    assertThat(compiled.errors().get(0).text())
        .startsWith(
            "[TEN904] dev.tenon:tenon-runtime on the class path is %s, but dev.tenon:tenon-processor is 0.1.0: give both the same version."
                .formatted(version));
  }

  /** One from before there were versions, or what somebody made to look like one. */
  @ParameterizedTest
  @EnumSource
  void mayHaveNoVersion(CompilerKind compiler) {
    Compiled compiled = compiled(compiler, version("OTHER = \"\""));

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN904");
    assertThat(compiled.errors().get(0).text()).contains("of an unknown version");
  }

  /** An attribute that the processor knows is missing, and there is one that it does not know. */
  @ParameterizedTest
  @EnumSource
  void mayHaveOtherAttributes(CompilerKind compiler) {
    Compiled compiled =
        compiled(
            compiler,
            version("CURRENT = \"0.0.9\""),
            "package dev.tenon.layer; public @interface Dense { int units(); String other() default \"\"; }");

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN904");
  }

  /** Releases with the same major and minor number understand each other. */
  @ParameterizedTest
  @EnumSource
  void mayDifferInThePatch(CompilerKind compiler) {
    Compiled compiled = compiled(compiler, version("CURRENT = \"0.1.9\""));

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN301");
  }

  private static String version(String constant) {
    return "package dev.tenon.builder; final class RuntimeVersion { static final String %s; }"
        .formatted(constant);
  }

  /**
   * Compiles networks with other types of the runtime. In Eclipse's compiler they are sources: what
   * runs in this process finds the tests' own classes before those on its class path.
   */
  private Compiled compiled(CompilerKind compiler, String... types) {
    Compilation user =
        new Compilation(compiler, directory.resolve("user"))
            .processor(new NetworkProcessor())
            .source("Net.java", NET)
            .source("Other.java", NET.replace("interface Net", "interface Other").replace("0", "2"))
            .source("User.java", USER);
    Compilation runtime =
        compiler == CompilerKind.ECJ
            ? user
            : new Compilation(compiler, directory.resolve("runtime"));
    for (String type : types) {
      runtime.source(type.contains("Dense") ? "Dense.java" : "RuntimeVersion.java", type);
    }
    return compiler == CompilerKind.ECJ
        ? user.run()
        : user.classPath(runtime.run().classes()).run();
  }
}
