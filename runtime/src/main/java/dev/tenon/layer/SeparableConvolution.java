package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.nd4j.linalg.activations.Activation;

/**
 * A depthwise convolution followed by a 1×1 convolution, without anything in between: C×H×W →
 * filters×H'×W'. Becomes {@code SeparableConvolution2D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SeparableConvolution {

  /** The number of kernels: the channels of the output. */
  @AtLeast(1)
  int filters();

  /** The number of kernels of each channel. */
  @AtLeast(1)
  int multiplier() default 1;

  /** The size of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 3;

  /** The step of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 1;

  /** The distance between the taps of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] dilation() default 1;

  /**
   * Zeros on each side: one number, or {height, width}. Where it is written, {@link #mode()} is
   * {@link ConvolutionMode#Truncate} unless it is written too; in {@link ConvolutionMode#Same} it
   * is an error.
   */
  @AtLeast(0)
  int[] padding() default {};

  /**
   * How the border is treated: {@link ConvolutionMode#Same} pads to ⌈input ÷ stride⌉, {@link
   * ConvolutionMode#Truncate} drops rows and columns that are left over, in {@link
   * ConvolutionMode#Strict} they are an error. {@link ConvolutionMode#Causal} is for sequences
   * only.
   */
  ConvolutionMode mode() default ConvolutionMode.Same;

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
