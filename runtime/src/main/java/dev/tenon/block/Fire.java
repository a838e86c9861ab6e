package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.ScaledByWidth;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * A 1×1 convolution to few channels, then 1×1 and 3×3 convolutions side by side: C×H×W → (expand1x1
 * + expand3x3)×H×W.
 *
 * <pre>{@code
 * @Fire(squeeze = 16, expand1x1 = 64, expand3x3 = 64)
 * FeatureMap fire2();   // 96×54×54 → 128×54×54
 * }</pre>
 *
 * <p>From Iandola et al. 2016, "SqueezeNet", figure 1 and table 1. Becomes {@code
 * ConvolutionLayer}s named as the attributes and a {@code MergeVertex} named {@code …/concat}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Fire {

  /** The filters of the first 1×1 convolution. */
  @AtLeast(1)
  @ScaledByWidth
  int squeeze();

  /** The filters of the second 1×1 convolution. */
  @AtLeast(1)
  @ScaledByWidth
  int expand1x1();

  /** The filters of the 3×3 convolution. */
  @AtLeast(1)
  @ScaledByWidth
  int expand3x3();

  /**
   * Whether the convolutions have a bias. Where it is not written, they have none before batch
   * normalisation, which would take it away again.
   */
  boolean bias() default true;

  /** Whether batch normalisation stands between each convolution and its activation. */
  boolean batchNorm() default false;

  /** The activation function of the convolutions. */
  Activation activation() default Activation.RELU;
}
