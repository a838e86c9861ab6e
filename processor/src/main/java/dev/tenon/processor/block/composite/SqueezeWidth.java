package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;

/**
 * How many channels a squeeze-and-excitation has in between: a share of its own, or a number.
 *
 * @param reduction one in so many; 0 where the number is given, or where there is no
 *     squeeze-and-excitation
 * @param filters the number; 0 where the share is given
 */
record SqueezeWidth(long reduction, long filters) {

  /**
   * Reads it from the two attributes.
   *
   * @throws Rejection if both are written
   */
  static SqueezeWidth of(Lowering block, String reduction, String filters) {
    Attributes attributes = block.attributes();
    long number = attributes.whole(filters);
    long share = attributes.whole(reduction);
    if (number > 0 && share > 0 && attributes.written(reduction)) {
      throw block.reject(
          new Misfit(
                  Code.CONTRADICTION,
                  "gives both %s = %s and %s = %s".formatted(reduction, share, filters, number),
                  filters,
                  reduction)
              .orTry(filters, new Value.Whole(0), "keeps the ratio"));
    }
    return number > 0 ? new SqueezeWidth(0, number) : new SqueezeWidth(share, 0);
  }

  boolean isNone() {
    return reduction == 0 && filters == 0;
  }

  /** The number for that many channels: rounded down, at least one. */
  long of(long channels) {
    return filters > 0 ? filters : Math.max(1, channels / reduction);
  }
}
