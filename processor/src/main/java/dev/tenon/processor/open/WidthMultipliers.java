package dev.tenon.processor.open;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Scaling;
import dev.tenon.processor.model.Value;
import java.util.List;

/**
 * The width multipliers that {@code @Widths} declares.
 *
 * @param divisor what numbers of channels are multiples of at any width but 1
 */
public record WidthMultipliers(List<Double> values, long divisor) {
  public WidthMultipliers {
    values = List.copyOf(values);
  }

  static WidthMultipliers of(AnnotationDecl widths) {
    return new WidthMultipliers(
        values(widths),
        widths
            .attribute("divisor")
            .map(divisor -> ((Value.Whole) divisor.value()).number())
            .orElseThrow());
  }

  private static List<Double> values(AnnotationDecl widths) {
    return ((Value.Many) widths.attribute("value").orElseThrow().value())
        .elements().stream().map(element -> ((Value.Real) element.value()).number()).toList();
  }

  /** A number of channels at a width, within the bounds of its block. */
  long scale(long channels, Scaling scaling, double width) {
    return scale(channels, scaling.clamp(width));
  }

  /**
   * A number of channels at a width: the nearest multiple of the divisor, at least one; the next
   * one where that would be less than nine tenths. It is the {@code _make_divisible} of MobileNet's
   * reference code (tensorflow/models, research/slim/nets/mobilenet/mobilenet.py). At width 1 it is
   * what was written.
   */
  long scale(long channels, double width) {
    if (width == 1) {
      return channels;
    }
    double exact = channels * width;
    long nearest = Math.max(divisor, (long) (exact + divisor / 2.0) / divisor * divisor);
    return nearest < 0.9 * exact ? nearest + divisor : nearest;
  }
}
