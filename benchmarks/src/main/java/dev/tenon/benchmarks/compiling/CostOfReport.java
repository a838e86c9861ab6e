package dev.tenon.benchmarks.compiling;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What pictures and pages add to the compilation of the sample application's networks: {@code
 * javac} with {@code tenon-report} on the processor path and without it, in turns.
 */
public final class CostOfReport {
  private static final int RUNS = 5;
  private static final Path LIBRARIES = Path.of("benchmarks/target/lib");
  private static final Path REPORT = Path.of("benchmarks/target/report");
  private static final Path NETWORKS =
      Path.of("sample-app/src/main/java/dev/tenon/sample/networks");

  private final Path folder;
  private final List<String> sources;

  private CostOfReport(Path folder, List<String> sources) {
    this.folder = folder;
    this.sources = sources;
  }

  public static void main(String[] args) throws IOException {
    CostOfReport cost = new CostOfReport(Files.createTempDirectory("tenon-report"), sources());
    List<Took> without = new ArrayList<>();
    List<Took> with = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      without.add(cost.compile(Jars.in(LIBRARIES)));
      with.add(cost.compile(Jars.in(LIBRARIES) + File.pathSeparator + Jars.in(REPORT)));
    }
    print(Took.median(without).cpu(), Took.median(with).cpu(), cost.sources.size());
  }

  /** One package holds the programs around the networks. */
  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.find(NETWORKS, 2, (file, about) -> about.isRegularFile())) {
      return files
          .filter(file -> !NETWORKS.equals(file.getParent()))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private Took compile(String processors) throws IOException {
    Path output = Files.createTempDirectory(folder, "run");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                processors,
                "-s",
                Files.createDirectory(output.resolve("generated")).toString(),
                "-d",
                Files.createDirectory(output.resolve("classes")).toString()));
    arguments.addAll(sources);
    return Fork.javac(arguments).successfully();
  }

  private static void print(long without, long with, int files) {
    System.out.printf(
        Locale.ROOT,
        "%d files: %,d ms without, %,d ms with the report, whose share is %.0f %%%n",
        files,
        without,
        with,
        100.0 * (with - without) / with);
  }
}
