package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The width multipliers that a network can be built with (Howard et al. 2017, section 3.3): {@code
 * .width(0.5)} on the builder makes every block half as wide. The compiler checks the network at
 * each of them.
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * @Widths({0.35, 0.5, 0.75, 1, 1.3, 1.4})
 * public interface MobileNetV2 { … }
 * }</pre>
 *
 * <p>The numbers of filters that stand in the annotations are those of width 1, which must be among
 * the multipliers, and is the width unless another is set. At any other they are multiplied and
 * rounded to the nearest multiple of {@link #divisor()}, upwards where that would take away more
 * than a tenth, as in the reference code of MobileNet (tensorflow/models, {@code _make_divisible}).
 * What is multiplied are the attributes of blocks that {@link dev.tenon.meta.ScaledByWidth} marks:
 * filters, but neither the units of dense layers nor classes. {@link ClampWidth} excepts a block.
 *
 * <p>A network that extends one with multipliers has the same, unless it declares its own. On an
 * interface that is only placed as a {@link Block} they have no effect.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Widths {

  /** The multipliers. */
  double[] value();

  /** What filters are multiples of at any width but 1. */
  int divisor() default 8;
}
