package com.example.attention;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each channel times a factor that is computed from the means of all channels: C×H×W → C×H×W.
 *
 * <pre>{@code
 * @SqueezeExcitation(ratio = 16)
 * FeatureMap attended();   // 256×56×56 → 256×56×56
 * }</pre>
 *
 * <p>From Hu et al. 2018, "Squeeze-and-excitation networks", figure 3 and section 6.1. Becomes a
 * {@code GlobalPoolingLayer} {@code …/squeeze}, two 1×1 {@code ConvolutionLayer}s {@code …/reduce}
 * and {@code …/excite} and a {@code ChannelScaling} {@code …/scale}, with 2·C²÷ratio weights and
 * C÷ratio + C biases.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SqueezeExcitation {

  /** How many times fewer channels there are in between; it must divide those of the input. */
  @AtLeast(1)
  int ratio() default 16;
}
