package dev.tenon.processor.block.primitive;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import java.util.List;

/** Rows and columns at the four sides of an image. */
record Sides(long top, long bottom, long left, long right) {

  /**
   * An {@code int[]} attribute of one number for all sides, of {vertical, horizontal}, or of {top,
   * bottom, left, right}.
   *
   * @throws Rejection if it has another length
   */
  static Sides of(Attributes attributes, String name) {
    List<Long> numbers = attributes.wholes(name);
    return switch (numbers.size()) {
      case 1 -> around(numbers.get(0), numbers.get(0));
      case 2 -> around(numbers.get(0), numbers.get(1));
      case 4 -> new Sides(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
      default ->
          throw new Rejection(
              new Misfit(
                  Code.WRONG_LENGTH,
                  "takes 1, 2 or 4 numbers for %s, but is given %s".formatted(name, numbers.size()),
                  name));
    };
  }

  private static Sides around(long vertical, long horizontal) {
    return new Sides(vertical, vertical, horizontal, horizontal);
  }
}
