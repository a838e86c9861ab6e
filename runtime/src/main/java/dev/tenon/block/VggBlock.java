package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.meta.ScaledByWidth;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.nd4j.linalg.activations.Activation;

/**
 * Convolutions of one size, then a pooling that halves the image: C×H×W → filters×⌊H÷2⌋×⌊W÷2⌋.
 *
 * <pre>{@code
 * @VggBlock(filters = 64, convs = 2)
 * FeatureMap stem();   // 3×224×224 → 64×112×112
 * }</pre>
 *
 * <p>From Simonyan and Zisserman 2015, table 1: 3×3 convolutions of stride 1 that keep height and
 * width, each with ReLU, and a 2×2 max-pooling of stride 2. Becomes {@code convs} times {@code
 * ConvolutionLayer}, named {@code …/conv1}, {@code …/conv2}, …, and a {@code SubsamplingLayer}
 * named {@code …/pool}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface VggBlock {

  /** The channels of every convolution. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

  /** The number of convolutions. */
  @Between(least = 1, most = 1000)
  int convs();

  /** The size of the kernel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 3;

  /**
   * How the convolutions treat the border: {@link ConvolutionMode#Same} keeps height and width,
   * {@link ConvolutionMode#Truncate} loses kernel − 1 of both with each, as in U-Net.
   */
  ConvolutionMode mode() default ConvolutionMode.Same;

  /**
   * Whether the convolutions have a bias. Where it is not written, they have none before batch
   * normalisation, which would take it away again.
   */
  boolean bias() default true;

  /** Whether batch normalisation stands between each convolution and its activation. */
  boolean batchNorm() default false;

  /** The activation function of the convolutions. */
  Activation activation() default Activation.RELU;

  /** Whether the pooling stands at the end. */
  boolean pool() default true;
}
