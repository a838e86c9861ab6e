package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/**
 * The greatest value under a sliding window: C×H×W → C×H'×W', by default of half the height and
 * width. Becomes {@code SubsamplingLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MaxPool {

  /** The size of the window: one number, or {height, width}. */
  @AtLeast(1)
  int[] kernel() default 2;

  /** The step of the window: one number, or {height, width}. By default as large as the window. */
  @AtLeast(1)
  int[] stride() default {};

  /**
   * Zeros on each side: one number, or {height, width}. An error in {@link ConvolutionMode#Same}.
   */
  @AtLeast(0)
  int[] padding() default {};

  /**
   * How the border is treated: {@link ConvolutionMode#Same} pads to ⌈input ÷ stride⌉, {@link
   * ConvolutionMode#Truncate} drops rows and columns that are left over, in {@link
   * ConvolutionMode#Strict} they are an error. {@link ConvolutionMode#Causal} is for sequences
   * only.
   */
  ConvolutionMode mode() default ConvolutionMode.Truncate;
}
