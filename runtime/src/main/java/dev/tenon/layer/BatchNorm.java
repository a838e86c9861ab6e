package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * Batch normalisation of each channel of a feature map or each value of a vector (Ioffe and Szegedy
 * 2015); the shape stays.
 *
 * <pre>{@code
 * @BatchNorm(activation = Activation.RELU)
 * FeatureMap post();   // 2048×7×7 → 2048×7×7
 * }</pre>
 *
 * <p>It has four parameters for each channel, of which two are trained. Becomes {@code
 * BatchNormalization} and, for an activation, {@code ActivationLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface BatchNorm {

  /** Added to the variance, so that nothing is divided by zero; Keras has 1e-3. */
  @AtLeast(0)
  double epsilon() default 1e-5;

  /** How much of the running mean and variance is kept in each iteration; Keras has 0.99. */
  @Between(least = 0, most = 1)
  double decay() default 0.9;

  /** The activation function that follows. */
  Activation activation() default Activation.IDENTITY;
}
