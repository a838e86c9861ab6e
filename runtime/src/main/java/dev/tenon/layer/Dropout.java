package dev.tenon.layer;

import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets values to zero at random in training and scales the others up; the shape stays. See
 * Srivastava et al. 2014.
 *
 * <pre>{@code
 * @Dropout(0.4)
 * Vector thinned();   // drops 40 %
 * }</pre>
 *
 * <p>Becomes {@code DropoutLayer}, whose own argument is the share that is kept: {@code 0.6}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Dropout {

  /** The share of the values that is dropped, as papers and Keras give it; below 1. */
  @Between(least = 0, most = 1)
  double value();
}
