package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Local response normalisation across neighbouring channels; the shape stays. The defaults are the
 * numbers of Krizhevsky et al. 2012, section 3.3.
 *
 * <pre>{@code
 * @LocalResponseNorm
 * FeatureMap norm1();   // 96×55×55 → 96×55×55
 * }</pre>
 *
 * <p>Every value is divided by (k + α·Σ a²)^β, the sum running over {@link #depth()} neighbouring
 * channels; α is not divided by their number, as it is in Caffe and PyTorch. Needs more than depth
 * ÷ 2 channels. Becomes {@code LocalResponseNormalization}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LocalResponseNorm {

  /** The summand k. */
  double k() default 2;

  /** The number of neighbouring channels, n. */
  @AtLeast(1)
  int depth() default 5;

  /** The factor α. */
  double alpha() default 1e-4;

  /** The exponent β. */
  double beta() default 0.75;
}
