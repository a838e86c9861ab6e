package dev.tenon.processor.memory;

import dev.tenon.processor.text.Thousands;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of memory. A batch multiplies counts that fill a {@code long} already, so an amount may
 * be larger than one.
 */
public record Bytes(BigInteger count) implements Comparable<Bytes> {

  /** No memory. */
  public static final Bytes NONE = of(0);

  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
  private static final BigDecimal STEP = BigDecimal.valueOf(1024);
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?([KMGTPE]iB|B)");

  public static Bytes of(long count) {
    return new Bytes(BigInteger.valueOf(count));
  }

  /** An amount as users write it, {@code 8GiB} or {@code 1.5 MiB}; empty if it is none. */
  public static Optional<Bytes> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    BigDecimal unit = STEP.pow(UNITS.indexOf(written.group(2)));
    return Optional.of(new Bytes(new BigDecimal(written.group(1)).multiply(unit).toBigInteger()));
  }

  /** The units in which an amount may be written, smallest first. */
  public static List<String> units() {
    return UNITS;
  }

  /** Both amounts together. */
  public Bytes plus(Bytes other) {
    return new Bytes(count.add(other.count));
  }

  /** What is left of this amount after another was taken from it; may be negative. */
  public Bytes minus(Bytes other) {
    return new Bytes(count.subtract(other.count));
  }

  /** So many times this amount. */
  public Bytes times(long factor) {
    return new Bytes(count.multiply(BigInteger.valueOf(factor)));
  }

  /** All amounts together. */
  public static Bytes sum(Bytes... amounts) {
    return Arrays.stream(amounts).reduce(NONE, Bytes::plus);
  }

  @Override
  public int compareTo(Bytes other) {
    return count.compareTo(other.count);
  }

  /** In the largest unit of which there is one whole, {@code 36.00 MiB}. */
  @Override
  public String toString() {
    BigDecimal number = new BigDecimal(count);
    int unit = 0;
    while (unit < UNITS.size() - 1 && number.abs().compareTo(STEP) >= 0) {
      number = number.divide(STEP);
      unit++;
    }
    int decimals = unit == 0 ? 0 : 2;
    return Thousands.of(number.setScale(decimals, RoundingMode.HALF_UP)) + " " + UNITS.get(unit);
  }
}
