package dev.tenon.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of all threads in an iteration, per operation: on a machine that others use
 * too, all that can be compared. Threads of the engine that wait by spinning count, so measure with
 * one.
 */
public final class CpuTime implements InternalProfiler {
  /** The name of the result. */
  public static final String LABEL = "cpu";

  private static final double MILLISECOND = 1e6;

  private long start;

  @Override
  public String getDescription() {
    return "Processor time of the process";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = processorTime();
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double milliseconds = (processorTime() - start) / MILLISECOND;
    return List.of(
        new ScalarResult(
            LABEL, milliseconds / result.getMetadata().getAllOps(), "ms", AggregationPolicy.AVG));
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
