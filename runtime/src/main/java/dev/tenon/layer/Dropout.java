package dev.tenon.layer;

import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets values to zero at random in training; the shape stays. Becomes {@code DropoutLayer}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Dropout {

  /**
   * The share of the values that is dropped, as papers and Keras give it. (Deeplearning4j itself
   * asks for the share that is kept.)
   */
  @Between(least = 0, most = 1)
  double value();
}
