package dev.tenon.benchmarks.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.sample.summary.SummaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Tenon counts against what processes take on Linux: {@code java -cp
 * benchmarks/target/tenon-benchmarks.jar dev.tenon.benchmarks.memory.MemoryComparison [NETWORK…]}.
 */
public final class MemoryComparison {
  private static final double MIB = 1 << 20;

  /** A heap of one size, in memory from the start, so that it is no part of what grows. */
  private static final List<String> HEAP =
      List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC");

  private static final List<String> LIMITS =
      List.of("-Dorg.bytedeco.javacpp.maxbytes=14g", "-Dorg.bytedeco.javacpp.maxphysicalbytes=16g");

  /** Has glibc give back at once what it is given back. */
  private static final Map<String, String> NOTHING_KEPT =
      Map.of("MALLOC_MMAP_THRESHOLD_", "65536", "MALLOC_TRIM_THRESHOLD_", "65536");

  /** What a process prints. */
  private record Measured(long peak, long reported) {}

  private MemoryComparison() {}

  public static void main(String[] arguments) {
    List<TrainedNetwork> networks =
        arguments.length > 0
            ? Arrays.stream(arguments).map(TrainedNetwork::valueOf).toList()
            : List.of(TrainedNetwork.values());
    System.out.println(
        "| network | counted | measured | off by | measured, nothing kept | DL4J's report |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    networks.forEach(MemoryComparison::compare);
  }

  private static void compare(TrainedNetwork network) {
    Measured usual = run(network, Map.of());
    Measured lean = run(network, NOTHING_KEPT);
    String name = network.declaration().getSimpleName();
    long counted = new SummaryFile(network.declaration(), name).memory().step(network.batch());
    System.out.printf(
        Locale.ROOT,
        "| %s, batch %d | %,.0f MiB | %,.0f MiB | %+.0f %% | %,.0f MiB | %,.0f MiB |%n",
        name,
        network.batch(),
        counted / MIB,
        usual.peak() / MIB,
        100.0 * (counted - usual.peak()) / usual.peak(),
        lean.peak() / MIB,
        usual.reported() / MIB);
  }

  private static Measured run(TrainedNetwork network, Map<String, String> environment) {
    ProcessBuilder process =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    process.command().addAll(HEAP);
    process.command().addAll(LIMITS);
    process
        .command()
        .addAll(
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                TrainingProcess.class.getName(),
                network.name()));
    process.environment().put("OMP_NUM_THREADS", "1");
    process.environment().putAll(environment);
    try {
      Process running = process.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(running.getInputStream().readAllBytes(), UTF_8).strip();
      String[] numbers = printed.substring(printed.lastIndexOf('\n') + 1).split(" ", -1);
      return new Measured(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
