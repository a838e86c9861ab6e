package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/** Convolutions whose output is added to their input (He et al. 2016). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Residual {

  /** The channels of the output. */
  @AtLeast(1)
  int filters();

  /** The step of the block: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 1;

  /** What is added to the output of the convolutions. */
  Shortcut shortcut() default Shortcut.AUTO;

  /** Whether the block is 1×1, 3×3, 1×1 instead of 3×3, 3×3. */
  boolean bottleneck() default false;

  /** How many times more channels a bottleneck has at its end than inside. */
  @AtLeast(1)
  int expansion() default 4;

  /** Which convolution of a bottleneck makes the step. */
  StrideOn strideOn() default StrideOn.FIRST;

  /** Whether normalisation and activation stand before each convolution instead of after it. */
  boolean preActivation() default false;

  /**
   * Whether a bias is added. Where it is not written, only to convolutions that no batch
   * normalisation follows.
   */
  boolean bias() default true;

  /** Whether there is batch normalisation. */
  boolean batchNorm() default true;

  /** The activation function. */
  Activation activation() default Activation.RELU;

  /** The activation function of a projection. */
  Activation projectionActivation() default Activation.IDENTITY;
}
