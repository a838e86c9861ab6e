package dev.tenon.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * From a saved source to the error about a mistake: {@code javac} with Tenon, and a program in
 * plain DL4J, which notices it in the configuration, in {@code init()} or in the first forward
 * pass. That program has to be compiled too, so it is compared with and without its compilation.
 * All take turns; the least of each is compared.
 */
public final class TimeToError {
  private static final int RUNS = 3;

  /** A usual batch: the first forward pass of a training has as many images. */
  private static final int BATCH = 32;

  /** Deeplearning4j and Tenon: what either compilation needs. */
  private static final String PATH = Contenders.all().get(0).path();

  private final Size size;
  private final Mistake mistake;
  private final int images;
  private final List<Took> tenon = new ArrayList<>();
  private final List<Took> compiled = new ArrayList<>();
  private final List<Took> run = new ArrayList<>();

  private TimeToError(Size size, Mistake mistake, int images) {
    this.size = size;
    this.mistake = mistake;
    this.images = images;
  }

  public static void main(String[] args) throws IOException {
    System.out.println(
        "| network | mistake | images | javac with Tenon, ms | compiling plain DL4J, ms | running"
            + " it, ms | run ÷ Tenon | compiled and run ÷ Tenon | on the clock |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
    for (Size size : Size.values()) {
      for (Mistake mistake : Mistake.values()) {
        new TimeToError(size, mistake, 1).print();
      }
      new TimeToError(size, Mistake.CONCAT, BATCH).print();
    }
  }

  private void print() throws IOException {
    Path folder = Files.createTempDirectory("tenon-mistake");
    Path source = Files.writeString(folder.resolve("Wrong.java"), mistake.source(size));
    for (int i = 0; i < RUNS; i++) {
      tenon.add(withTenon(source).failed());
      compiled.add(compilePlain(folder).successfully());
      List<String> arguments = List.of(size.name(), mistake.name(), Integer.toString(images));
      run.add(Fork.run(PlainDl4j.class, arguments).failed());
    }
    Took plain = least(compiled).and(least(run));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %,d | %,d | %,d | %.1f | %.1f | %.1f |%n",
        size,
        mistake,
        images,
        least(tenon).cpu(),
        least(compiled).cpu(),
        least(run).cpu(),
        (double) least(run).cpu() / least(tenon).cpu(),
        (double) plain.cpu() / least(tenon).cpu(),
        (double) plain.wall() / least(tenon).wall());
  }

  private static Took withTenon(Path source) {
    return Fork.javac(
        List.of(
            "-cp",
            PATH,
            "-processorpath",
            PATH,
            "-d",
            source.resolveSibling("classes").toString(),
            source.toString()));
  }

  /** The sources of {@link PlainDl4j}, as a user who writes one wrong network has to. */
  private static Took compilePlain(Path folder) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none", "-nowarn", "-cp", PATH, "-d", folder.resolve("plain").toString()));
    Path sources = Path.of("benchmarks/src/main/java/dev/tenon/benchmarks/compiling");
    for (Class<?> part : List.of(PlainDl4j.class, Size.class, Mistake.class, ThisProcess.class)) {
      arguments.add(sources.resolve(part.getSimpleName() + ".java").toString());
    }
    return Fork.javac(arguments);
  }

  private static Took least(List<Took> runs) {
    return runs.stream().min(Comparator.comparing(Took::cpu)).orElseThrow();
  }
}
