package dev.tenon.benchmarks.compiling;

import java.util.Comparator;
import java.util.List;

/**
 * What a process took.
 *
 * @param cpu milliseconds of processor time, of all threads
 * @param wall milliseconds from its start to its end
 * @param exitCode 0 where it succeeded
 */
record Took(long cpu, long wall, int exitCode) {

  /** This, unless the process failed: what failed must not be compared. */
  Took successfully() {
    if (exitCode != 0) {
      throw new IllegalStateException("a measured process failed with exit code " + exitCode);
    }
    return this;
  }

  /** This, unless the process succeeded: its mistake went unnoticed. */
  Took failed() {
    if (exitCode != 1) {
      throw new IllegalStateException("a mistake went unnoticed: exit code " + exitCode);
    }
    return this;
  }

  /** This and then the other; the exit code is the other's. */
  Took and(Took other) {
    return new Took(cpu + other.cpu, wall + other.wall, other.exitCode);
  }

  /** The one with the median processor time. */
  static Took median(List<Took> runs) {
    return runs.stream().sorted(Comparator.comparing(Took::cpu)).toList().get(runs.size() / 2);
  }
}
