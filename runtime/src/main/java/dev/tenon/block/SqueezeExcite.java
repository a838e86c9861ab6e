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
 * Multiplies each channel with a factor between 0 and 1 that all channels together decide; the
 * shape stays.
 *
 * <pre>{@code
 * @SqueezeExcite(reduction = 16)
 * FeatureMap recalibrated();   // 256×56×56 → 256×56×56
 * }</pre>
 *
 * <p>From Hu et al. 2018, "Squeeze-and-excitation networks", figure 2: the mean of each channel, a
 * 1×1 convolution to fewer channels, one back, a sigmoid. Becomes a {@code GlobalPoolingLayer}
 * named {@code …/squeeze}, {@code ConvolutionLayer}s {@code …/reduce} and {@code …/excite}, and a
 * {@link dev.tenon.vertex.ChannelScaling} {@code …/scale}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SqueezeExcite {

  /** One channel in between for so many of the input's, at least one. */
  @AtLeast(1)
  int reduction() default 16;

  /** The number of channels in between, instead of {@link #reduction()}; 0 where that holds. */
  @AtLeast(0)
  @ScaledByWidth
  int filters() default 0;

  /** The activation function in between. */
  Activation activation() default Activation.RELU;

  /** What makes a factor of a number. */
  Gate gate() default Gate.SIGMOID;
}
