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
 * -proc:none} of the same sources and those it had generated. Part of that no processor can save:
 * what {@code javac} takes to be given the sources by {@link ReadyMade}. All take turns in one run.
 */
public final class CostOfAType {
  private static final int TYPES = 200;
  private static final int RUNS = 5;

  private final Contender contender;
  private final Path sources;
  private final Path generated;
  private final List<Took> with = new ArrayList<>();
  private final List<Took> readyMade = new ArrayList<>();
  private final List<Took> without = new ArrayList<>();

  private CostOfAType(Contender contender, Path folder) throws IOException {
    this.contender = contender;
    this.sources = Files.createDirectories(folder.resolve("sources"));
    this.generated = folder("generated");
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
        "| | ms per type | of that, ready-made | µs per generated line | with ÷ without | generated"
            + " lines per type |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    for (CostOfAType cost : costs) {
      cost.print();
    }
  }

  /** With the processor first: the others compile what it generated. */
  private void measure() throws IOException {
    with.add(compile(List.of("-processorpath", contender.path(), "-s", generated.toString())));
    readyMade.add(compile(ReadyMade.options(generated, folder("copied"))));
    List<String> sourcesAlone = new ArrayList<>(List.of("-proc:none"));
    sourcesAlone.addAll(javaFiles(generated));
    without.add(compile(sourcesAlone));
  }

  private Took compile(List<String> options) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-cp", contender.path(), "-d", folder("classes").toString()));
    arguments.addAll(options);
    arguments.addAll(javaFiles(sources));
    return Fork.javac(arguments).successfully();
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(sources.resolveSibling(name));
  }

  private void print() throws IOException {
    long plain = Took.median(without).cpu();
    long added = Took.median(with).cpu() - plain;
    long lines = 0;
    for (String file : javaFiles(generated)) {
      lines += Files.readAllLines(Path.of(file)).size();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.0f | %.2f | %d |%n",
        contender.name(),
        (double) added / TYPES,
        (double) (Took.median(readyMade).cpu() - plain) / TYPES,
        1_000.0 * added / lines,
        (double) (added + plain) / plain,
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
