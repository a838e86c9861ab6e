package dev.tenon.processor.layer;

/** Sums and products that fail rather than wrap around. */
final class Counts {
  private Counts() {}

  static long product(long first, long second, long third) {
    return Math.multiplyExact(Math.multiplyExact(first, second), third);
  }

  static long sum(long first, long second, long third) {
    return Math.addExact(Math.addExact(first, second), third);
  }

  static long withBias(long weights, boolean bias, long biases) {
    return bias ? Math.addExact(weights, biases) : weights;
  }
}
