package dev.tenon.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * One value for each channel: C×H×W → C; or, of a sequence, for each value over all steps: N×T → N.
 * Of a clip, each frame is pooled: C×H×W×T → C×T.
 *
 * <pre>{@code
 * @GlobalPool(PoolingType.AVG)
 * Vector pooled();   // 2048×7×7 → 2048
 * }</pre>
 *
 * <p>The mean instead of dense layers is that of Lin et al. 2014, section 3.2. Becomes {@code
 * GlobalPoolingLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface GlobalPool {

  /** How the values are joined; {@link PoolingType#PNORM} with p = 2. */
  PoolingType value() default PoolingType.AVG;

  /** Whether the output stays of the kind of the input: C×H×W → C×1×1, N×T → N×1. */
  boolean keepDimensions() default false;
}
