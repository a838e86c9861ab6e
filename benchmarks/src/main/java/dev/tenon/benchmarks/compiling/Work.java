package dev.tenon.benchmarks.compiling;

/**
 * What a processor did in one compilation.
 *
 * @param nanoseconds of processor time
 * @param bytes of heap that were allocated, collected ones included
 */
record Work(long nanoseconds, long bytes) implements Comparable<Work> {

  @Override
  public int compareTo(Work other) {
    return Long.compare(nanoseconds, other.nanoseconds);
  }
}
