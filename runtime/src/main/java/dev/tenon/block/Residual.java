package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.meta.ScaledByWidth;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * Convolutions whose output is added to a shortcut around them: C×H×W →
 * filters×⌈H÷stride⌉×⌈W÷stride⌉.
 *
 * <pre>{@code
 * @Residual(filters = 64)
 * FeatureMap body();    // 64×56×56 → 64×56×56, the shortcut is the input
 *
 * @Residual(filters = 128, stride = 2)
 * FeatureMap conv3();   // 64×56×56 → 128×28×28, the shortcut is a 1×1 convolution of stride 2
 * }</pre>
 *
 * <p>From He et al. 2016a, "Deep residual learning for image recognition", figures 2 and 5: two 3×3
 * convolutions or, as a {@link #bottleneck()}, 1×1, 3×3, 1×1; each with batch normalisation, all
 * with ReLU, the last one's after the addition. With {@link #preActivation()} it is the block of He
 * et al. 2016b, "Identity mappings in deep residual networks", figure 1b: batch normalisation and
 * ReLU before each convolution and nothing after the addition; a network of such blocks ends with
 * {@code @BatchNorm(activation = RELU)}.
 *
 * <table>
 *   <caption>Published forms</caption>
 *   <tr><th>network</th><th>attributes besides filters and stride</th></tr>
 *   <tr><td>ResNet-18 and 34 (2016a, table 1)</td><td>none</td></tr>
 *   <tr><td>ResNet-50 of Keras, "v1"</td><td>{@code bottleneck = true, bias = true}</td></tr>
 *   <tr><td>ResNet-50 of PyTorch, "v1.5"</td>
 *       <td>{@code bottleneck = true, strideOn = CONV3X3}</td></tr>
 *   <tr><td>ResNeXt-50 32×4d (Xie et al. 2017, table 1)</td>
 *       <td>{@code bottleneck = true, expansion = 2, groups = 32, strideOn = CONV3X3}</td></tr>
 *   <tr><td>SE-ResNet (Hu et al. 2018)</td><td>{@code squeezeExcite = 16}</td></tr>
 *   <tr><td>ResNet-20 to 110 for CIFAR (2016a, section 4.2)</td>
 *       <td>{@code shortcut = ZERO_PADDING}</td></tr>
 *   <tr><td>WideResNet (Zagoruyko and Komodakis 2016)</td>
 *       <td>{@code preActivation = true, bias = false, dropout = 0.3}</td></tr>
 *   <tr><td>ResNet-50 v2 of Keras</td>
 *       <td>{@code bottleneck = true, preActivation = true, strideOn = CONV3X3}; the stride in the last
 *       block of a stage, with {@code shortcut = ZERO_PADDING}</td></tr>
 *   <tr><td>without batch normalisation, ReLU on the projection</td>
 *       <td>{@code batchNorm = false, projectionActivation = RELU}</td></tr>
 * </table>
 *
 * <p>Becomes {@code ConvolutionLayer}s named {@code …/conv1}, {@code …/conv2}, …, {@code
 * BatchNormalization}s {@code …/bn1}, …, {@code ActivationLayer}s {@code …/relu1}, …, for the
 * shortcut {@code …/projection} and {@code …/projectionBn}, or a {@code SubsamplingLayer} {@code
 * …/subsample} and a {@link dev.tenon.vertex.ChannelZeroPadding} {@code …/zeros}, and an {@code
 * ElementWiseVertex} {@code …/add}. A 3×3 convolution with a stride is padded by 1 on every side,
 * as in the paper.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Residual {

  /** The channels of the output, also of a bottleneck. */
  @AtLeast(1)
  @ScaledByWidth
  int filters();

  /** The step of the block: one number, or {height, width}. */
  @AtLeast(1)
  int[] stride() default 1;

  /** What is added to the convolutions' output. */
  Shortcut shortcut() default Shortcut.AUTO;

  /**
   * Whether the convolutions are 1×1, 3×3, 1×1 instead of 3×3, 3×3. See He et al. 2016a, figure 5.
   */
  boolean bottleneck() default false;

  /**
   * How many times fewer channels a bottleneck has inside; {@link #filters()} must be a multiple.
   */
  @AtLeast(1)
  int expansion() default 4;

  /**
   * How many equal groups the channels of the 3×3 convolutions are split into (Xie et al. 2017).
   */
  @AtLeast(1)
  int groups() default 1;

  /** Which convolution of a bottleneck makes the step. */
  StrideOn strideOn() default StrideOn.FIRST;

  /** Whether normalisation and activation stand before each convolution. See He et al. 2016b. */
  boolean preActivation() default false;

  /**
   * The channels of the squeeze-and-excitation before the addition, one for so many of the block's;
   * 0 for none. See Hu et al. 2018, figure 3.
   */
  @AtLeast(0)
  int squeezeExcite() default 0;

  /**
   * The share of the values that is dropped before the last convolution, below 1 (Zagoruyko and
   * Komodakis 2016, section 2.4).
   */
  @Between(least = 0, most = 1)
  double dropout() default 0;

  /**
   * Whether the convolutions have a bias. Where it is not written, those have none that batch
   * normalisation follows, which would take it away again: with batch normalisation none of them
   * has, but with {@link #preActivation()} the last one and the projection.
   */
  boolean bias() default true;

  /** Whether there is batch normalisation. */
  boolean batchNorm() default true;

  /** The activation function. */
  Activation activation() default Activation.RELU;

  /** The activation function of the shortcut's projection. */
  Activation projectionActivation() default Activation.IDENTITY;
}
