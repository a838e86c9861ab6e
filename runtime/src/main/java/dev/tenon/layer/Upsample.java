package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats every pixel: C×H×W → C×value·H×value·W.
 *
 * <pre>{@code
 * @Upsample
 * FeatureMap up();   // 256×28×28 → 256×56×56
 * }</pre>
 *
 * <p>Becomes {@code Upsampling2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Upsample {

  /** How often: one number, or {height, width}. */
  @AtLeast(1)
  int[] value() default 2;
}
