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
 * Convolutions of three sizes and a pooling over the same input, side by side: C×H×W → (conv1x1 +
 * conv3x3 + conv5x5 + p)×H×W.
 *
 * <pre>{@code
 * @Inception(conv1x1 = 64, conv3x3 = 128, conv5x5 = 32)
 * FeatureMap naive();     // 3×256×256 → 227×256×256
 *
 * @Inception(
 *     conv1x1 = 64,
 *     reduce3x3 = 96, conv3x3 = 128,
 *     reduce5x5 = 16, conv5x5 = 32,
 *     poolProjection = 32)
 * FeatureMap reduced();   // 192×28×28 → 256×28×28
 * }</pre>
 *
 * <p>From Szegedy et al. 2015, figure 2 and table 1. The naive form (figure 2a) has a plain pooling
 * branch, p = C. The reduced form (2b) puts 1×1 convolutions before the 3×3 and 5×5 ones and after
 * the pooling, p = poolProjection. It is {@link #reduce3x3()}, {@link #reduce5x5()} and {@link
 * #poolProjection()} that make the difference: all of them, or none. With only some, a branch would
 * stay as wide as its input, which is neither form and an error.
 *
 * <p>All convolutions keep height and width; the pooling is a 3×3 max-pooling of stride 1. The
 * branches are concatenated in the order 1×1, 3×3, 5×5, pooling. Becomes {@code ConvolutionLayer}s
 * named as the attributes, a {@code SubsamplingLayer} named {@code …/pool} and a {@code
 * MergeVertex} named {@code …/concat}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Inception {

  /** The filters of the 1×1 branch. */
  @AtLeast(1)
  @ScaledByWidth
  int conv1x1();

  /** The filters of the 1×1 convolution before the 3×3 one; 0 in the naive form. */
  @AtLeast(0)
  @ScaledByWidth
  int reduce3x3() default 0;

  /** The filters of the 3×3 branch. */
  @AtLeast(1)
  @ScaledByWidth
  int conv3x3();

  /** The filters of the 1×1 convolution before the 5×5 one; 0 in the naive form. */
  @AtLeast(0)
  @ScaledByWidth
  int reduce5x5() default 0;

  /** The filters of the 5×5 branch. */
  @AtLeast(1)
  @ScaledByWidth
  int conv5x5();

  /** The filters of the 1×1 convolution after the pooling; 0 in the naive form. */
  @AtLeast(0)
  @ScaledByWidth
  int poolProjection() default 0;

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
