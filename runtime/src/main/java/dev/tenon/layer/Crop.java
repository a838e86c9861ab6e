package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Cuts rows and columns off at the border of an image: C×H×W → C×(H − top − bottom)×(W − left −
 * right).
 *
 * <pre>{@code
 * @Crop(4)
 * FeatureMap centre();   // 512×64×64 → 512×56×56
 * }</pre>
 *
 * <p>Becomes {@code Cropping2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Crop {

  /** One number for all sides, {vertical, horizontal}, or {top, bottom, left, right}. */
  @AtLeast(0)
  int[] value();
}
