package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/** Batch normalisation; the shape stays. Becomes {@code BatchNormalization}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface BatchNorm {

  /** Added to the variance, so that nothing is divided by zero. */
  @AtLeast(0)
  double epsilon() default 1e-5;

  /** How much of the running mean and variance is kept at each iteration. */
  @Between(least = 0, most = 1)
  double decay() default 0.9;

  /** The activation function that follows. */
  Activation activation() default Activation.IDENTITY;
}
