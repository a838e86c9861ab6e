package dev.tenon.benchmarks.deploying;

import static java.util.Objects.requireNonNull;

import dev.tenon.benchmarks.measure.CpuTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The processor time of a forward pass in each form, in milliseconds. */
final class Measurements {
  private static final int WARM_UPS = 1;
  private static final int PASSES = 2;

  /** What was measured. */
  private record Case(EnginePath path, DeployedNetwork network, DeployedForm form, int batch) {}

  private final Map<Case, Double> milliseconds = new HashMap<>();

  /** Measures all networks, in processes of their own. */
  void take(EnginePath path, DeployedForm... forms) throws RunnerException {
    String[] names = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      names[i] = forms[i].name();
    }
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(PredictionBenchmark.class.getName())
                    .param("form", names)
                    .jvmArgsAppend(path.jvmArgument(), "-Dorg.bytedeco.javacpp.maxbytes=8g")
                    .addProfiler(CpuTime.class)
                    .warmupIterations(WARM_UPS)
                    .measurementIterations(PASSES)
                    .forks(1)
                    .build())
            .run();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      milliseconds.put(
          new Case(
              path,
              DeployedNetwork.valueOf(params.getParam("network")),
              DeployedForm.valueOf(params.getParam("form")),
              Integer.parseInt(params.getParam("batch"))),
          requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL)).getScore());
    }
  }

  /** The time of a pass that was measured. */
  double of(EnginePath path, DeployedNetwork network, DeployedForm form, int batch) {
    return requireNonNull(milliseconds.get(new Case(path, network, form, batch)));
  }
}
