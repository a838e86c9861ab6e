package dev.tenon.builder;

/**
 * The values that a number may be set to, for which the compiler has checked the network: those
 * from {@code least} to {@code most} that leave {@code remainder} when divided by {@code
 * multipleOf}.
 */
public record IntRange(int least, int most, int multipleOf, int remainder) {

  /** Every number from the one to the other. */
  public static IntRange between(int least, int most) {
    return new IntRange(least, most, 1, 0);
  }

  /** Those of them that are multiples. */
  public IntRange multiplesOf(int divisor) {
    return new IntRange(least, most, divisor, 0);
  }

  /** Those of them that are so much more than a multiple. */
  public IntRange multiplesOf(int divisor, int plus) {
    return new IntRange(least, most, divisor, plus);
  }

  /** Whether the number is one of them. */
  public boolean contains(int number) {
    return least <= number && number <= most && number % multipleOf == remainder;
  }

  /**
   * The number, if it is one of them. Called by generated code.
   *
   * @param setting what is set to it, {@code BirdNetBuilder: inputSize height}
   * @throws IllegalArgumentException if it is not
   */
  public int require(String setting, int number) {
    if (!contains(number)) {
      throw new IllegalArgumentException(setting + " is " + number + ", but must be " + this);
    }
    return number;
  }

  /** In words: "a multiple of 32 between 64 and 512". */
  @Override
  public String toString() {
    String ends = "between " + least + " and " + most;
    if (multipleOf == 1) {
      return ends;
    }
    String plus = remainder == 0 ? "" : remainder + " more than ";
    return plus + "a multiple of " + multipleOf + " " + ends;
  }
}
