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
 * A transposed convolution, also called deconvolution or up-convolution: C×H×W → filters×H'×W', by
 * default of twice the height and width.
 *
 * <pre>{@code
 * @TransposedConvolution(filters = 256)
 * FeatureMap up();   // 512×28×28 → 256×56×56
 * }</pre>
 *
 * <p>H' is s·H in mode Same, else s·(H − 1) + k' − 2p, where k' = k + (k − 1)(d − 1); W' likewise.
 * It has filters·C·kh·kw weights and filters biases.
 *
 * <p>Becomes {@code Deconvolution2D}; with batch normalisation {@code Deconvolution2D}, {@code
 * BatchNormalization} and {@code ActivationLayer}, named {@code …/conv}, {@code …/bn} and {@code
 * …/relu}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TransposedConvolution {

  /** The number of kernels: the channels of the output. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

  /** The size of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 2;

  /** How far apart the input's pixels come to lie: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 2;

  /** The distance between neighbouring taps of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] dilation() default 1;

  /**
   * Rows and columns taken away on every side of the output: one number, or {height, width}. Where
   * it is written and {@link #mode()} is not, the mode is {@link ConvolutionMode#Truncate}, as in
   * PyTorch; together with a written {@link ConvolutionMode#Same} it is an error.
   */
  @AtLeast(0)
  int[] padding() default {};

  /**
   * {@link ConvolutionMode#Same} makes the output exactly s times as large; the other modes are
   * alike here.
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
