package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From the source of an interface to the source of its builder. */
class BirdNetTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/golden/builder/BirdNetBuilder.java");

  @Test
  void generatesTheBuilderThatIsGeneratedFromItsModel() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new NetworkProcessor())
            .withOptions(
                "--release",
                "17",
                "-Xlint:all,-processing,-path",
                "-Werror",
                // It is as small as a test wants it.
                "-Atenon.suppress=TEN606,TEN609")
            .compile(JavaFileObjects.forResource("networks/BirdNet.java"));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("dev.tenon.test.BirdNetBuilder")
        .contentsAsUtf8String()
        .isEqualTo(Files.readString(GOLDEN));
  }
}
