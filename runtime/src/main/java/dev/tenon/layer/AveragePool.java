package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/**
 * The mean under a sliding window: C×H×W → C×H'×W', by default of half the height and width.
 *
 * <pre>{@code
 * @AveragePool
 * FeatureMap half();   // 64×112×112 → 64×56×56
 *
 * @AveragePool(kernel = 3, stride = 2, padding = 1)
 * FeatureMap overlapping();   // 64×112×112 → 64×56×56
 * }</pre>
 *
 * <p>H' is ⌈H ÷ s⌉ in mode Same, else ⌊(H + 2p − k) ÷ s⌋ + 1, with {@link #ceil()} rounded up; W'
 * likewise. The mean is over the pixels of the image; padding does not count.
 *
 * <p>Becomes {@code SubsamplingLayer}, after a {@code ZeroPaddingLayer} where {@link #ceil()} needs
 * one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AveragePool {

  /** The size of the window: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 2;

  /**
   * The step of the window: one number, or {height, width}; where it is not written, the size of
   * the window.
   */
  @AtLeast(1)
  int[] stride() default {};

  /**
   * Pixels on every side that do not count: one number, or {height, width}. In {@link
   * ConvolutionMode#Same} it is an error.
   */
  @AtLeast(0)
  int[] padding() default {};

  /**
   * How the border is treated: {@link ConvolutionMode#Same} pads as needed, {@link
   * ConvolutionMode#Truncate} drops the rows and columns that a last step would need, for {@link
   * ConvolutionMode#Strict} they are an error. {@link ConvolutionMode#Causal} is an error: an image
   * has no past.
   */
  ConvolutionMode mode() default ConvolutionMode.Truncate;

  /**
   * Whether a last window counts that reaches over the bottom or right border, as PyTorch's {@code
   * ceil_mode} and Caffe have it. What it reaches over is taken as zeros, which count, where
   * Deeplearning4j's own padding cannot do it.
   */
  boolean ceil() default false;
}
