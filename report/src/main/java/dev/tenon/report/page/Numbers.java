package dev.tenon.report.page;

import dev.tenon.processor.memory.DataType;
import dev.tenon.processor.text.Thousands;
import java.util.Locale;

/** Numbers as readers see them. */
final class Numbers {
  private Numbers() {}

  /** With a sign, which for what is less is a minus and no hyphen. */
  static String signed(long number) {
    return number < 0 ? "−" + Thousands.of(-number) : "+" + Thousands.of(number);
  }

  /** The memory of so many floats. */
  static String floats(long count) {
    return DataType.FLOAT.bytes(count).toString();
  }

  /** {@code 74.3 %}. */
  static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
  }

  /** How many times one number is another, {@code ×0.31}. */
  static String factor(long number, long of) {
    double factor = (double) number / of;
    return of == 0 ? "" : String.format(Locale.ROOT, factor < 10 ? "×%.2f" : "×%.1f", factor);
  }
}
