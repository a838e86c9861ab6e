package dev.tenon.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a processor adds to a compilation of many types: {@code javac} with it, over {@code javac
 * -proc:none} of the same sources and those it had generated. All processors take turns in one run.
 */
public final class CostOfAType {
  private static final int TYPES = 200;
  private static final int RUNS = 3;

  private final Contender contender;
  private final Path sources;
  private final Path generated;
  private final Path classes;
  private final List<Took> with = new ArrayList<>();
  private final List<Took> without = new ArrayList<>();

  private CostOfAType(Contender contender, Path folder) throws IOException {
    this.contender = contender;
    this.sources = Files.createDirectories(folder.resolve("sources"));
    this.generated = Files.createDirectories(folder.resolve("generated"));
    this.classes = Files.createDirectories(folder.resolve("classes"));
    for (Map.Entry<String, String> source : contender.sources(TYPES).entrySet()) {
      Files.writeString(sources.resolve(source.getKey()), source.getValue());
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("tenon-cost");
    List<CostOfAType> costs = new ArrayList<>();
    for (Contender contender : Contenders.all()) {
      costs.add(new CostOfAType(contender, folder.resolve(contender.name())));
    }
    for (int run = 0; run < RUNS; run++) {
      for (CostOfAType cost : costs) {
        cost.measure();
      }
    }
    System.out.println(
        "| | ms per type | µs per generated line | with ÷ without | generated lines per type |");
    System.out.println("|---|--:|--:|--:|--:|");
    for (CostOfAType cost : costs) {
      cost.print();
    }
  }

  /** With the processor first: the other compiles what it generated. */
  private void measure() throws IOException {
    List<String> processing = options();
    processing.addAll(List.of("-processorpath", contender.path(), "-s", generated.toString()));
    processing.addAll(javaFiles(sources));
    with.add(Fork.javac(processing).successfully());

    List<String> plain = options();
    plain.add("-proc:none");
    plain.addAll(javaFiles(sources));
    plain.addAll(javaFiles(generated));
    without.add(Fork.javac(plain).successfully());
  }

  private List<String> options() {
    return new ArrayList<>(List.of("-nowarn", "-cp", contender.path(), "-d", classes.toString()));
  }

  private void print() throws IOException {
    long added = Took.median(with).cpu() - Took.median(without).cpu();
    long lines = 0;
    for (String file : javaFiles(generated)) {
      lines += Files.readAllLines(Path.of(file)).size();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %.2f | %d |%n",
        contender.name(),
        (double) added / TYPES,
        1_000.0 * added / lines,
        (double) Took.median(with).cpu() / Took.median(without).cpu(),
        lines / TYPES);
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted(Comparator.naturalOrder())
          .map(Path::toString)
          .toList();
    }
  }
}
