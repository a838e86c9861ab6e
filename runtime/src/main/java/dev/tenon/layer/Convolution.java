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
 * A convolution: C×H×W → filters×H'×W', by default of the same height and width.
 *
 * <pre>{@code
 * @Convolution(filters = 64, kernel = 7, stride = 2)
 * FeatureMap stem();         // 3×224×224 → 64×112×112
 *
 * @Convolution(filters = 192, kernel = {1, 7}, batchNorm = true)
 * FeatureMap factorised();   // 128×17×17 → 192×17×17
 *
 * @Convolution(filters = 96, kernel = 11, stride = 4, padding = 2)
 * FeatureMap conv1();        // 3×224×224 → 96×55×55
 * }</pre>
 *
 * <p>H' is ⌈H ÷ s⌉ in mode Same, else ⌊(H + 2p − k') ÷ s⌋ + 1, where k' = k + (k − 1)(d − 1); W'
 * likewise. It has filters·(C ÷ groups)·kh·kw weights and filters biases.
 *
 * <p>Becomes {@code ConvolutionLayer}, of several groups {@link
 * dev.tenon.convolution.GroupedConvolution2D}; with batch normalisation {@code ConvolutionLayer},
 * {@code BatchNormalization} and {@code ActivationLayer}, named {@code …/conv}, {@code …/bn} and
 * {@code …/relu}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Convolution {

  /** The number of kernels: the channels of the output. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

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
   * How many equal groups the channels are split into, each convolved on its own (Krizhevsky et al.
   * 2012, section 3.5).
   */
  @AtLeast(1)
  int groups() default 1;

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
