package dev.tenon.benchmarks.training;

import static java.util.Objects.requireNonNull;

import dev.tenon.benchmarks.measure.CpuTime;
import dev.tenon.onednn.OneDnn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Networks built by Tenon against the same networks on stock Deeplearning4j and, if the module was
 * packaged with {@code -Ppytorch}, on DJL's PyTorch engine. They take turns, so that all meet the
 * same load: {@code java -cp benchmarks/target/tenon-benchmarks.jar
 * dev.tenon.benchmarks.training.TrainingComparison [ROUNDS [NETWORK…]]}.
 */
public final class TrainingComparison {
  private static final int MEASURED = 2;

  /** What a process is told, and what it runs. */
  private enum Engine {
    STOCK(NetworkBenchmark.class, "-D" + OneDnn.SWITCH + "=true"),
    TENON(NetworkBenchmark.class, "-Dtenon"),
    PYTORCH(PyTorchBenchmark.class, "-Dai.djl.offline=true");

    private final Class<?> benchmark;
    private final String option;

    Engine(Class<?> benchmark, String option) {
      this.benchmark = benchmark;
      this.option = option;
    }

    boolean has(MeasuredNetwork network) {
      return this != PYTORCH
          || (PyTorchNetworks.include(network)
              && PyTorchBenchmark.class.getResource("/native/lib/pytorch.properties") != null);
    }
  }

  private TrainingComparison() {}

  public static void main(String[] arguments) throws RunnerException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
    List<MeasuredNetwork> networks =
        arguments.length > 1
            ? Arrays.stream(arguments).skip(1).map(MeasuredNetwork::valueOf).toList()
            : List.of(MeasuredNetwork.values());
    System.out.println(
        "| network | operation | stock, ms | Tenon, ms | stock ÷ Tenon | PyTorch, ms |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    for (MeasuredNetwork network : networks) {
      compare(network, rounds).forEach((operation, times) -> print(network, operation, times));
    }
  }

  /** The least processor time of each operation on each engine, in milliseconds. */
  private static Map<String, Map<Engine, Double>> compare(MeasuredNetwork network, int rounds)
      throws RunnerException {
    Map<String, Map<Engine, Double>> least = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Engine engine : Engine.values()) {
        if (!engine.has(network)) {
          continue;
        }
        for (RunResult result : run(network, engine)) {
          least
              .computeIfAbsent(
                  result.getPrimaryResult().getLabel(), o -> new EnumMap<>(Engine.class))
              .merge(engine, processorTime(result), Math::min);
        }
      }
    }
    return least;
  }

  private static Iterable<RunResult> run(MeasuredNetwork network, Engine engine)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(engine.benchmark.getName())
                .param("network", network.name())
                .addProfiler(CpuTime.class)
                .jvmArgsAppend(
                    engine.option,
                    "-Xmx1g",
                    "-Dorg.bytedeco.javacpp.maxbytes=8g",
                    "-Dorg.bytedeco.javacpp.maxphysicalbytes=12g")
                .forks(1)
                .warmupIterations(network.warmUp())
                .measurementIterations(MEASURED)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private static double processorTime(RunResult result) {
    return requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL)).getScore();
  }

  private static void print(MeasuredNetwork network, String operation, Map<Engine, Double> times) {
    double stock = times.getOrDefault(Engine.STOCK, Double.NaN);
    double tenon = times.getOrDefault(Engine.TENON, Double.NaN);
    System.out.printf(
        Locale.ROOT,
        "| %s, batch %d | %s | %,.0f | %,.0f | %.1f | %s |%n",
        network,
        network.batch(),
        operation,
        stock,
        tenon,
        stock / tenon,
        times.containsKey(Engine.PYTORCH)
            ? String.format(Locale.ROOT, "%,.0f", times.get(Engine.PYTORCH))
            : "");
  }
}
