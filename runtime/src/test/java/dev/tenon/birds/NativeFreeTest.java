package dev.tenon.birds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.learning.config.Adam;

/** What describes a network needs no native library: neither loaded, nor on the class path. */
class NativeFreeTest {

  /** Whatever could load a native library. */
  private static final List<String> BACKEND = List.of("nd4j-native", "javacpp", "openblas");

  @Test
  void aNetworkIsDescribedAndConfiguredWithoutABackend() throws Exception {
    Process jvm =
        new ProcessBuilder(
                java(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                withoutBackend(),
                Description.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(jvm.getInputStream().readAllBytes(), UTF_8);

    assertThat(printed)
        .isEqualTo(
            """
            256×112×112 body 1408888
            20 vertices, seed 42
            class org.nd4j.linalg.factory.Nd4j needs a backend
            """);
    assertThat(jvm.waitFor()).isZero();
  }

  /** The program that runs without a backend. */
  static final class Description {

    public static void main(String[] arguments) {
      System.out.println(
          BirdNetBuilder.Shapes.MIXED
              + " "
              + BirdNetBuilder.Layers.BODY
              + " "
              + BirdNetBuilder.PARAMETERS);

      ComputationGraphConfiguration configuration =
          BirdNetBuilder.create()
              .seed(42)
              .updater(new Adam(1e-3))
              .body(block -> block.l2(1e-4).dropOut(0.8))
              .configuration();
      System.out.println(
          configuration.getVertices().size()
              + " vertices, seed "
              + configuration.getDefaultConfiguration().getSeed());

      try {
        BirdNetBuilder.create().build();
        System.out.println("a backend is on the class path, so nothing was proved");
      } catch (ExceptionInInitializerError | NoClassDefFoundError expected) {
        System.out.println("class org.nd4j.linalg.factory.Nd4j needs a backend");
      }
    }

    private Description() {}
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }

  private static String withoutBackend() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> BACKEND.stream().noneMatch(new File(entry).getName()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
