package dev.tenon.processor.text;

import java.util.Locale;

/** Whole numbers with their digits in groups of three, in every locale alike. */
public final class Thousands {
  private Thousands() {}

  /** For people: {@code 67,971,080}. */
  public static String of(Number number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** For Java: {@code 67_971_080}. */
  public static String inJava(long number) {
    return of(number).replace(',', '_');
  }
}
