package dev.tenon.head;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A general output, such as a regression: N → units. A feature map is flattened first. Becomes
 * {@code OutputLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Output {

  /** The number of output values. */
  @AtLeast(1)
  int units();

  /** Whether a bias is added. */
  boolean bias() default true;

  /** The activation function. */
  Activation activation();

  /** The loss. */
  LossFunction loss();
}
