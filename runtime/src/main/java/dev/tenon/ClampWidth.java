package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the width multiplier of one block within bounds, whatever the {@link Widths width} of the
 * network is. The last convolution of MobileNet v2 never becomes narrower:
 *
 * <pre>{@code
 * @Convolution(filters = 1280, kernel = 1, batchNorm = true)
 * @ClampWidth(min = 1)
 * FeatureMap last();
 * }</pre>
 *
 * <p>{@code @ClampWidth(min = 1, max = 1)} is always as wide as it is written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ClampWidth {

  /** The multiplier is never taken for less. */
  double min() default 0;

  /** The multiplier is never taken for more. */
  double max() default Double.POSITIVE_INFINITY;
}
