package dev.tenon.merge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Two or more outputs side by side, in the order of the parameters: feature maps of equal height
 * and width along the channels, vectors end to end, sequences of equally many steps value after
 * value.
 *
 * <pre>{@code
 * @Concat
 * FeatureMap joined(FeatureMap left, FeatureMap right);   // 64×56×56, 32×56×56 → 96×56×56
 *
 * @Concat(crop = true)
 * FeatureMap skip(FeatureMap encoded, FeatureMap up);     // 512×64×64, 512×56×56 → 1024×56×56
 * }</pre>
 *
 * <p>Becomes {@code MergeVertex}, after {@code Cropping2D} where something is cropped.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Concat {

  /**
   * Whether feature maps of different height or width are cut to the middle that all have, as the
   * skips of U-Net are. See Ronneberger et al. 2015, figure 1.
   */
  boolean crop() default false;
}
