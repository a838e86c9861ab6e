package dev.tenon;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Places a block several times in a row, each copy consuming the one before it.
 *
 * <pre>{@code
 * @Repeat(value = 4, once = "stride")    // the first copy halves height and width
 * @Residual(filters = 128, stride = 2)
 * FeatureMap stage2();                   // stage2/1, stage2/2, stage2/3, stage2/4
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Repeat {

  /** How many copies there are. */
  @AtLeast(1)
  int value();

  /** The attributes that only the first copy keeps: the others take their defaults. */
  String[] once() default {};
}
