package dev.tenon.builder;

/**
 * How wide a network is built (Howard et al. 2017, section 3.3): one of the multipliers that {@link
 * dev.tenon.Widths} declares. Used by generated code.
 *
 * @param value the multiplier
 * @param divisor what numbers of filters are multiples of
 * @param index which of the declared multipliers it is
 */
public record WidthMultiplier(double value, int divisor, int index) {

  /**
   * A number of filters at this width: the nearest multiple of the divisor, at least one; the next
   * one where that would be less than nine tenths ({@code _make_divisible} of tensorflow/models,
   * research/slim/nets/mobilenet/mobilenet.py). At width 1 it is what was declared.
   *
   * @param atWidthOne the number that stands in the annotation
   */
  public int filters(int atWidthOne) {
    if (value == 1) {
      return atWidthOne;
    }
    double exact = atWidthOne * value;
    int nearest = Math.max(divisor, (int) (exact + divisor / 2.0) / divisor * divisor);
    return nearest < 0.9 * exact ? nearest + divisor : nearest;
  }

  /**
   * A number that follows no such rule.
   *
   * @param numbers one for each of the declared multipliers
   */
  public int oneOf(int... numbers) {
    return numbers[index];
  }
}
