package dev.tenon.benchmarks.compiling;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What checking and generating take in residual networks of the CIFAR kind (He et al. 2016a,
 * section 4.2) of growing depth, each block a method of its interface; without {@code javac}'s own
 * work. The first run also compiles what it generated, the others only process.
 */
public final class GrowthWithDepth {
  private static final int RUNS = 4;

  private GrowthWithDepth() {}

  public static void main(String[] args) throws IOException {
    System.out.println(
        "| layers | first run, ms | warm, ms | warm, µs per layer | KiB per layer |");
    System.out.println("|--:|--:|--:|--:|--:|");
    for (int layers : new int[] {20, 110, 1_202, 10_000}) {
      Path folder = Files.createTempDirectory("tenon-depth");
      Path source = Files.writeString(folder.resolve("Deep.java"), network((layers - 2) / 2));
      Work first = compile(source, folder);
      Work best =
          IntStream.range(1, RUNS)
              .mapToObj(run -> compile(source, folder, "-proc:only"))
              .min(Work::compareTo)
              .orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %,d | %,d | %,d |%n",
          layers,
          first.nanoseconds() / 1_000_000,
          best.nanoseconds() / 1_000_000,
          best.nanoseconds() / 1_000 / layers,
          best.bytes() / 1_024 / layers);
    }
  }

  private static Work compile(Path source, Path folder, String... more) {
    Contender tenon = Contenders.all().get(0);
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(
        List.of(
            "-nowarn",
            "-cp",
            tenon.path() + File.pathSeparator + System.getProperty("java.class.path"),
            "-d",
            folder.toString()));
    return ProcessorWork.of(options, source);
  }

  /** A convolution, so many blocks of two, and a classifier. */
  private static String network(int blocks) {
    return IntStream.range(0, blocks)
        .mapToObj("  @Residual(filters = 16) FeatureMap block%d();"::formatted)
        .collect(
            Collectors.joining(
                "\n",
                """
                import dev.tenon.*;
                import dev.tenon.block.*;
                import dev.tenon.head.*;
                import dev.tenon.layer.*;

                @Network(input = @Input(channels = 3, height = 32, width = 32))
                interface Deep {
                  @Convolution(filters = 16, batchNorm = true) FeatureMap stem();
                """,
                """

                  @GlobalPool(org.deeplearning4j.nn.conf.layers.PoolingType.AVG) Vector pooled();
                  @Classifier(classes = 10) Scores classes();
                }
                """));
  }
}
