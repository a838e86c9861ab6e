package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/** A long short-term memory layer without peepholes: N×T → units×T. Becomes {@code LSTM}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Lstm {

  /** The number of values of each step of the output. */
  @AtLeast(1)
  int units();

  /** The activation function. */
  Activation activation() default Activation.TANH;
}
