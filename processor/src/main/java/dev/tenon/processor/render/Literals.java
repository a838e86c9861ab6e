package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.text.Thousands;
import java.math.BigDecimal;

/** Numbers as Java source. */
final class Literals {
  private Literals() {}

  /** A count of type {@code long}, its digits in groups of three: {@code 1_408_888L}. */
  static CodeBlock count(long number) {
    return CodeBlock.of("$LL", Thousands.inJava(number));
  }

  /** A size that is passed as {@code int} or {@code long}. */
  static String size(long number) {
    return number == (int) number ? Long.toString(number) : number + "L";
  }

  /** A {@code double} as one writes it: {@code 2}, {@code 0.9}, {@code 1e-5}. */
  static String real(double number) {
    return Double.toString(number).replaceFirst("\\.0(?=E|$)", "").replace('E', 'e');
  }

  /** 1 − rate in decimal digits: what the user would write for it. */
  static String complement(double rate) {
    return real(BigDecimal.ONE.subtract(BigDecimal.valueOf(rate)).doubleValue());
  }

  /** Height and width as two arguments. */
  static String pair(Extent extent) {
    return size(extent.height()) + ", " + size(extent.width());
  }
}
