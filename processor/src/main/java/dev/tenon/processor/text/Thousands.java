package dev.tenon.processor.text;

import java.math.BigDecimal;

/** Numbers with their digits in groups of three, in every locale alike. */
public final class Thousands {
  private static final int GROUP = 3;

  private Thousands() {}

  /** For people: {@code 67,971,080}. */
  public static String of(Number number) {
    return grouped(number.toString(), ',');
  }

  /** For people, with all digits behind the point: {@code 1,024.00}. */
  public static String of(BigDecimal number) {
    return grouped(number.toPlainString(), ',');
  }

  /** For Java: {@code 67_971_080}. */
  public static String inJava(long number) {
    return grouped(Long.toString(number), '_');
  }

  private static String grouped(String number, char separator) {
    int sign = number.startsWith("-") ? 1 : 0;
    int point = number.indexOf('.');
    StringBuilder grouped = new StringBuilder(number);
    for (int end = point < 0 ? number.length() : point; end - GROUP > sign; end -= GROUP) {
      grouped.insert(end - GROUP, separator);
    }
    return grouped.toString();
  }
}
