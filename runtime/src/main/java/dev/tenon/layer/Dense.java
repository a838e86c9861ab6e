package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * A fully connected layer: N → units. A feature map is flattened first, C·H·W values. Becomes
 * {@code DenseLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Dense {

  /** The number of output values. */
  @AtLeast(1)
  int units();

  /**
   * Whether a bias is added. Where it is not written, there is one unless {@link #batchNorm()}
   * follows, which has a bias of its own.
   */
  boolean bias() default true;

  /** Whether batch normalisation stands between the layer and its activation. */
  boolean batchNorm() default false;

  /** The activation function. */
  Activation activation() default Activation.RELU;
}
