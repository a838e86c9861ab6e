package dev.tenon.builder;

import java.util.Arrays;

/** The width multipliers that a network declares, at each of which the compiler has checked it. */
public final class WidthMultipliers {
  private final int divisor;
  private final double[] values;

  private WidthMultipliers(int divisor, double[] values) {
    this.divisor = divisor;
    this.values = values;
  }

  /**
   * Called by generated code.
   *
   * @param divisor what numbers of filters are multiples of
   */
  public static WidthMultipliers of(int divisor, double... values) {
    return new WidthMultipliers(divisor, values.clone());
  }

  /** The multiplier 1, which every network has. Called by generated code. */
  public WidthMultiplier one() {
    return require("width", 1);
  }

  /**
   * The multiplier of that value. Called by generated code.
   *
   * @param setting what is set to it, {@code BirdNetBuilder: width}
   * @throws IllegalArgumentException if it was not declared
   */
  public WidthMultiplier require(String setting, double value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return new WidthMultiplier(value, divisor, i);
      }
    }
    throw new IllegalArgumentException(
        setting + " is " + value + ", but must be one of " + Arrays.toString(values));
  }
}
