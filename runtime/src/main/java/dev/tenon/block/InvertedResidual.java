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
 * A 1×1 convolution that widens, a convolution of each channel, a 1×1 convolution that narrows:
 * C×H×W → filters×⌈H÷stride⌉×⌈W÷stride⌉. Where that is the shape of the input, the input is added.
 *
 * <pre>{@code
 * @InvertedResidual(filters = 24, stride = 2)
 * FeatureMap stage2();   // 16×112×112 → 24×56×56, 96 channels in between
 * }</pre>
 *
 * <p>From Sandler et al. 2018, "MobileNetV2", figure 4d and table 1. There is no widening where the
 * input is as wide already, and no activation at the narrow end.
 *
 * <table>
 *   <caption>Published forms</caption>
 *   <tr><th>network</th><th>attributes</th></tr>
 *   <tr><td>MobileNet v2 (table 2)</td><td>{@code expansion = 6}, the default</td></tr>
 *   <tr><td>MobileNet v3 (Howard et al. 2019, tables 1 and 2)</td>
 *       <td>{@code expandedFilters = 72, squeezeFilters = 24, gate = HARD_SIGMOID} and {@code activation =
 *       RELU} or {@code hardSwish = true}</td></tr>
 *   <tr><td>EfficientNet (Tan and Le 2019, table 1)</td>
 *       <td>{@code squeezeExcite = 24, squeezeActivation = SWISH, activation = SWISH}; 24 of the wide
 *       channels are 4 of the input's</td></tr>
 * </table>
 *
 * <p>Becomes {@code ConvolutionLayer} {@code …/expand}, {@code DepthwiseConvolution2D} {@code
 * …/depthwise}, {@code ConvolutionLayer} {@code …/project}, each with batch normalisation, those of
 * {@link SqueezeExcite}, and an {@code ElementWiseVertex} {@code …/add}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InvertedResidual {

  /** The channels of the output. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

  /** The size of the kernel of each channel: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 3;

  /** The step of the block: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 1;

  /** How many times more channels there are in between than in the input. */
  @AtLeast(1)
  int expansion() default 6;

  /** The number of channels in between, instead of {@link #expansion()}; 0 where that holds. */
  @AtLeast(0)
  @ScaledByWidth
  int expandedFilters() default 0;

  /**
   * The channels of the squeeze-and-excitation, one for so many of those in between; 0 for none.
   */
  @AtLeast(0)
  int squeezeExcite() default 0;

  /**
   * The number of channels of the squeeze-and-excitation, instead of {@link #squeezeExcite()}; 0
   * where that holds.
   */
  @AtLeast(0)
  @ScaledByWidth
  int squeezeFilters() default 0;

  /** The activation function inside the squeeze-and-excitation. */
  Activation squeezeActivation() default Activation.RELU;

  /** What makes a factor of a number in the squeeze-and-excitation. */
  Gate gate() default Gate.SIGMOID;

  /**
   * Whether the convolutions have a bias. Where it is not written, they have none before batch
   * normalisation, which would take it away again.
   */
  boolean bias() default true;

  /** Whether batch normalisation stands after each convolution. */
  boolean batchNorm() default true;

  /** The activation function of the wide convolutions. */
  Activation activation() default Activation.RELU6;

  /**
   * Whether their activation is x·ReLU6(x + 3) ÷ 6 instead, which Deeplearning4j's {@link
   * Activation} does not have. See Howard et al. 2019, section 5.2.
   */
  boolean hardSwish() default false;
}
