package dev.tenon.builder;

/**
 * The ranges of the numbers a user passes. Deeplearning4j takes most of them unchecked and trains.
 */
final class Check {

  /** Deeplearning4j's {@code dropOut} is the opposite of what papers and Keras call the rate. */
  static double retainProbability(String owner, double probability) {
    return require(
        probability > 0 && probability <= 1,
        owner,
        "dropOut",
        probability,
        "the probability of retaining an input, so it must lie in (0, 1];"
            + " a dropout rate r is dropOut(1 - r)");
  }

  static double coefficient(String owner, String setting, double coefficient) {
    return require(
        coefficient >= 0 && Double.isFinite(coefficient),
        owner,
        setting,
        coefficient,
        "a coefficient, so it must be zero (off) or a positive finite number");
  }

  static double finite(String owner, String setting, double value) {
    return require(Double.isFinite(value), owner, setting, value, "not a finite number");
  }

  static double positive(String owner, String setting, double value) {
    return require(
        value > 0 && Double.isFinite(value),
        owner,
        setting,
        value,
        "not usable: it must be a positive finite number");
  }

  static double fraction(String owner, String setting, double value) {
    return require(
        value >= 0 && value < 1, owner, setting, value, "not usable: it must lie in [0, 1)");
  }

  static int atLeastOne(String owner, String setting, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          owner + ": " + setting + "(" + value + ") must be at least 1");
    }
    return value;
  }

  private static double require(
      boolean holds, String owner, String setting, double value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(owner + ": " + setting + "(" + value + ") is " + rule);
    }
    return value;
  }

  private Check() {}
}
