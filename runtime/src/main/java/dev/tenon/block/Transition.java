package dev.tenon.block;

import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * What stands between two dense blocks, fewer channels and half the size: C×H×W →
 * ⌊compression·C⌋×⌊H÷2⌋×⌊W÷2⌋.
 *
 * <pre>{@code
 * @Transition
 * FeatureMap transition1();   // 256×56×56 → 128×28×28
 * }</pre>
 *
 * <p>From Huang et al. 2017, table 1: batch normalisation, ReLU, a 1×1 convolution and a 2×2
 * average-pooling of stride 2. Becomes {@code BatchNormalization} {@code …/bn}, {@code
 * ActivationLayer} {@code …/relu}, {@code ConvolutionLayer} {@code …/conv} and {@code
 * SubsamplingLayer} {@code …/pool}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Transition {

  /** The share of the channels that is kept, θ; 1 in a DenseNet without compression. */
  @Between(least = 0, most = 1)
  double compression() default 0.5;

  /**
   * Whether the convolution has a bias. Where it is not written, it has none with batch
   * normalisation, which stands at the beginning of the next dense block and would take it away
   * again.
   */
  boolean bias() default true;

  /** Whether there is batch normalisation. */
  boolean batchNorm() default true;

  /** The activation function. */
  Activation activation() default Activation.RELU;
}
