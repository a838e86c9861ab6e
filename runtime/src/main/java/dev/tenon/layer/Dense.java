package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * A fully connected layer: N → units. A feature map is flattened first, channel by channel, to
 * C·H·W values. Each frame of a clip is: C×H×W×T → units×T.
 *
 * <pre>{@code
 * @Dense(units = 4096)
 * Vector fc6();   // 512×7×7 → 4096
 * }</pre>
 *
 * <p>It has N·units weights and units biases.
 *
 * <p>Becomes {@code DenseLayer}; with batch normalisation {@code DenseLayer}, {@code
 * BatchNormalization} and {@code ActivationLayer}, named {@code …/dense}, {@code …/bn} and {@code
 * …/relu}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Dense {

  /** The number of output values. */
  @AtLeast(1)
  int units();

  /**
   * Whether a bias is added. Where it is not written, it is left out before batch normalisation,
   * which would take it away again (Ioffe and Szegedy 2015, section 3.2).
   */
  boolean bias() default true;

  /** Whether batch normalisation stands between the weights and the activation. */
  boolean batchNorm() default false;

  /** The activation function. */
  Activation activation() default Activation.RELU;
}
