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
 * A convolution of each channel with kernels of its own: C×H×W → C·multiplier×H'×W', by default of
 * the same height and width.
 *
 * <pre>{@code
 * @DepthwiseConvolution(kernel = 5, stride = 2, activation = Activation.SWISH)
 * FeatureMap spatial();   // 144×56×56 → 144×28×28
 * }</pre>
 *
 * <p>H' is ⌈H ÷ s⌉ in mode Same, else ⌊(H + 2p − k') ÷ s⌋ + 1, where k' = k + (k − 1)(d − 1); W'
 * likewise. It has C·multiplier·kh·kw weights and C·multiplier biases.
 *
 * <p>Becomes {@code DepthwiseConvolution2D}; with batch normalisation {@code
 * DepthwiseConvolution2D}, {@code BatchNormalization} and {@code ActivationLayer}, named {@code
 * …/conv}, {@code …/bn} and {@code …/relu}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DepthwiseConvolution {

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
