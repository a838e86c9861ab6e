package dev.tenon.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * One value for each channel of the whole image, C×H×W → C, or for each value of a sequence over
 * all steps, N×T → N. Becomes {@code GlobalPoolingLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface GlobalPool {

  /** How the values are joined. */
  PoolingType value() default PoolingType.AVG;

  /** Whether an image stays a feature map: C×H×W → C×1×1. */
  boolean keepDimensions() default false;
}
