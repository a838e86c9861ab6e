package dev.tenon.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least number that an attribute of a block annotation may have; of an array, each element.
 *
 * <pre>{@code
 * @AtLeast(1)
 * int filters();
 * }</pre>
 *
 * <p>Only what the user writes is checked. A default may lie outside the range and then stands for
 * "not given".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtLeast {

  /** The least number that is allowed. */
  double value();
}
