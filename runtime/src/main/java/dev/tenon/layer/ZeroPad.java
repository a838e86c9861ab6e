package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows and columns of zeros around an image: C×H×W → C×(H + top + bottom)×(W + left + right).
 *
 * <pre>{@code
 * @ZeroPad({0, 1, 0, 1})
 * FeatureMap padded();   // 64×111×111 → 64×112×112
 * }</pre>
 *
 * <p>Becomes {@code ZeroPaddingLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ZeroPad {

  /** One number for all sides, {vertical, horizontal}, or {top, bottom, left, right}. */
  @AtLeast(0)
  int[] value();
}
