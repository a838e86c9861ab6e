package dev.tenon.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range that an attribute of a block annotation must lie in, both ends included; of an array,
 * each element.
 *
 * <pre>{@code
 * @Between(least = 0, most = 1)
 * double decay() default 0.9;
 * }</pre>
 *
 * <p>Only what the user writes is checked. A default may lie outside the range and then stands for
 * "not given".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Between {

  /** The least number that is allowed. */
  double least();

  /** The greatest number that is allowed. */
  double most();
}
