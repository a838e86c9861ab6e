package dev.tenon;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what the output of a block must be; compilation fails where it is not.
 *
 * <pre>{@code
 * @MaxPool
 * @Shape({64, 56, 56})
 * FeatureMap pooled();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Shape {

  /**
   * {channels, height, width} of a feature map, {size} of a vector, {size, steps} of a sequence.
   */
  @AtLeast(1)
  int[] value();
}
