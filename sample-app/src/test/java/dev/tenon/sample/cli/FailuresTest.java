package dev.tenon.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.ImageClassifier;
import dev.tenon.sample.networks.Networks;
import dev.tenon.sample.networks.TinyNetworks;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static List<Arguments> errors() {
    String memory =
        "out of memory; give Java more of it (java -Xmx…), train with a smaller --batch or use"
            + " smaller images";
    String library =
        "a library does not load on this platform, %s on %s; build the program where it is to run"
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
    return List.of(
        arguments(new OutOfMemoryError("Java heap space"), 1, memory),
        arguments(new ExceptionInInitializerError(new IllegalStateException()), 1, library),
        arguments(new NoClassDefFoundError("org/nd4j/linalg/factory/Nd4j"), 1, library),
        arguments(new UnsatisfiedLinkError("no jnind4jcpu"), 1, library),
        arguments(new AssertionError("2 = 3"), 70, "unexpected java.lang.AssertionError: 2 = 3"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void tellsAnErrorInOneLine(Error error, int exitCode, String line) {
    assertThat(run(error)).isEqualTo(exitCode);
    assertThat(err.toString().lines()).containsExactly("error: " + line);
    assertThat(out.toString()).isEmpty();
  }

  /** Runs a command that fails with that. */
  private int run(Error error) {
    ImageClassifier failing =
        new ImageClassifier(
            TinyNetworks.CLASSIFIER.facts(),
            TinyNetworks.CLASSIFIER.fingerprint(),
            TinyNetworks.INPUT,
            classes -> {
              throw error;
            });
    return SampleApp.execute(
        SampleApp.commandLine(
            new Networks(List.of(failing), List.of(), List.of()),
            new DefaultData(folder.resolve("shapes"), new ShapeDataSet(1, 2, 1)),
            new StopSignal(),
            new PrintWriter(out),
            new PrintWriter(err)),
        "export",
        failing.facts().name(),
        "--onnx",
        folder.resolve("a.onnx").toString());
  }
}
