package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * Parallel convolutions of three sizes and a pooling, concatenated (Szegedy et al. 2015, figure 2).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Inception {

  /** The filters of the 1×1 branch. */
  @AtLeast(1)
  int conv1x1();

  /** The filters of the 1×1 convolution before the 3×3 one; 0 for none. */
  @AtLeast(0)
  int reduce3x3() default 0;

  /** The filters of the 3×3 branch. */
  @AtLeast(1)
  int conv3x3();

  /** The filters of the 1×1 convolution before the 5×5 one; 0 for none. */
  @AtLeast(0)
  int reduce5x5() default 0;

  /** The filters of the 5×5 branch. */
  @AtLeast(1)
  int conv5x5();

  /** The filters of the 1×1 convolution after the pooling; 0 for none. */
  @AtLeast(0)
  int poolProjection() default 0;

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
