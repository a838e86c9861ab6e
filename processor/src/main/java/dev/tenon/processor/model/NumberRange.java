package dev.tenon.processor.model;

import java.util.stream.LongStream;

/**
 * The numbers from {@code least} to {@code most} that leave {@code remainder} when divided by
 * {@code multipleOf}.
 */
public record NumberRange(long least, long most, long multipleOf, long remainder) {

  /** Every number from the one to the other. */
  public static NumberRange between(long least, long most) {
    return new NumberRange(least, most, 1, 0);
  }

  /** Whether it is one of them. */
  public boolean contains(long number) {
    return least <= number && number <= most && Math.floorMod(number, multipleOf) == remainder;
  }

  /** The smallest of them, if there is any. */
  public long first() {
    return least + Math.floorMod(remainder - least, multipleOf);
  }

  /** The largest of them, if there is any. */
  public long last() {
    return most - Math.floorMod(most - remainder, multipleOf);
  }

  /** How many there are. */
  public long count() {
    return first() > most ? 0 : (last() - first()) / multipleOf + 1;
  }

  /** All of them, in ascending order. */
  public LongStream numbers() {
    return LongStream.range(0, count()).map(index -> first() + index * multipleOf);
  }

  /** The same range between other ends. */
  public NumberRange within(long otherLeast, long otherMost) {
    return new NumberRange(otherLeast, otherMost, multipleOf, remainder);
  }
}
