package dev.tenon.sample.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option's finite value greater than 0. */
final class PositiveDecimal implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number > 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, like a number that is too small.
    }
    throw new TypeConversionException("'" + value + "' is not a number greater than 0");
  }
}
