package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * Convolutions followed by a pooling (Simonyan and Zisserman 2015, table 1): C×H×W →
 * filters×H/2×W/2.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface VggBlock {

  /** The channels of every convolution. */
  @AtLeast(1)
  int filters();

  /** The number of convolutions. */
  @Between(least = 1, most = 1000)
  int convs();

  /** The size of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 3;

  /**
   * Whether a bias is added. Where it is not written, there is one unless {@link #batchNorm()}
   * follows, which has a bias of its own.
   */
  boolean bias() default true;

  /** Whether batch normalisation stands between the layer and its activation. */
  boolean batchNorm() default false;

  /** The activation function. */
  Activation activation() default Activation.RELU;

  /** Whether the block ends with a 2×2 max-pooling of stride 2. */
  boolean pool() default true;
}
