package dev.tenon.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * From the start of a process to the error about a mistake: {@code javac} with Tenon, and a program
 * in plain DL4J, which notices it in the configuration, in {@code init()} or in the first forward
 * pass of one image. Both take turns; the least of each is compared.
 */
public final class TimeToError {
  private static final int RUNS = 3;

  private TimeToError() {}

  public static void main(String[] args) throws IOException {
    System.out.println(
        "| network | mistake | javac with Tenon, ms of CPU | plain DL4J, ms of CPU | DL4J ÷ Tenon"
            + " | of the clock |");
    System.out.println("|---|---|--:|--:|--:|--:|");
    for (Size size : Size.values()) {
      for (Mistake mistake : Mistake.values()) {
        compare(size, mistake);
      }
    }
  }

  private static void compare(Size size, Mistake mistake) throws IOException {
    Path folder = Files.createTempDirectory("tenon-mistake");
    Path source = Files.writeString(folder.resolve("Wrong.java"), mistake.source(size));
    String tenon = Contenders.all().get(0).path();
    List<Took> compiled = new ArrayList<>();
    List<Took> run = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      compiled.add(
          Fork.javac(
              List.of(
                  "-cp",
                  tenon,
                  "-processorpath",
                  tenon,
                  "-d",
                  folder.toString(),
                  source.toString())));
      run.add(Fork.run(PlainDl4j.class, List.of(size.name(), mistake.name())));
    }
    requireFailed(compiled);
    requireFailed(run);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,d | %,d | %.1f | %.1f |%n",
        size,
        mistake,
        least(compiled, Took::cpu),
        least(run, Took::cpu),
        ratio(run, compiled, Took::cpu),
        ratio(run, compiled, Took::wall));
  }

  private static double ratio(List<Took> dividend, List<Took> divisor, ToLongFunction<Took> time) {
    return (double) least(dividend, time) / least(divisor, time);
  }

  private static long least(List<Took> runs, ToLongFunction<Took> time) {
    return runs.stream().mapToLong(time).min().orElseThrow();
  }

  private static void requireFailed(List<Took> runs) {
    if (runs.stream().anyMatch(run -> run.exitCode() != 1)) {
      throw new IllegalStateException("a mistake went unnoticed");
    }
  }
}
