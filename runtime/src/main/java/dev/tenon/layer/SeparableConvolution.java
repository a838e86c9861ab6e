package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.ScaledByWidth;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.nd4j.linalg.activations.Activation;

/**
 * A depthwise and a 1×1 convolution with nothing in between: C×H×W → filters×H'×W', by default of
 * the same height and width (Chollet 2017, figure 4).
 *
 * <pre>{@code
 * @SeparableConvolution(filters = 728, batchNorm = true)
 * FeatureMap middle();   // 256×37×37 → 728×37×37
 * }</pre>
 *
 * <p>H' is ⌈H ÷ s⌉ in mode Same, else ⌊(H + 2p − k') ÷ s⌋ + 1, where k' = k + (k − 1)(d − 1); W'
 * likewise. It has C·multiplier·(kh·kw + filters) weights and filters biases.
 *
 * <p>Becomes {@code SeparableConvolution2D}; with batch normalisation {@code
 * SeparableConvolution2D}, {@code BatchNormalization} and {@code ActivationLayer}, named {@code
 * …/conv}, {@code …/bn} and {@code …/relu}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SeparableConvolution {

  /** The number of kernels: the channels of the output. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

  /** The number of kernels for each channel. */
  @AtLeast(1)
  int multiplier() default 1;

  /** The size of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 3;

  /** The step of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 1;

  /** The distance between neighbouring taps of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] dilation() default 1;

  /**
   * Zeros on every side: one number, or {height, width}. Where it is written and {@link #mode()} is
   * not, the mode is {@link ConvolutionMode#Truncate}, as in PyTorch; together with a written
   * {@link ConvolutionMode#Same} it is an error.
   */
  @AtLeast(0)
  int[] padding() default {};

  /**
   * How the border is treated: {@link ConvolutionMode#Same} pads as needed, {@link
   * ConvolutionMode#Truncate} drops the rows and columns that a last step would need, for {@link
   * ConvolutionMode#Strict} they are an error. {@link ConvolutionMode#Causal} is an error: an image
   * has no past.
   */
  ConvolutionMode mode() default ConvolutionMode.Same;

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
