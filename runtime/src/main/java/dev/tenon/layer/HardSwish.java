package dev.tenon.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hard-swish, x·ReLU6(x + 3) ÷ 6, an activation that Deeplearning4j does not have; the shape stays.
 * See Howard et al. 2019, section 5.2.
 *
 * <pre>{@code
 * @Convolution(filters = 16, stride = 2, batchNorm = true, activation = Activation.IDENTITY)
 * FeatureMap conv();
 *
 * @HardSwish
 * FeatureMap stem();
 * }</pre>
 *
 * <p>Becomes {@code ShiftVertex}, {@code ActivationLayer}, {@code ElementWiseVertex} and {@code
 * ScaleVertex}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface HardSwish {}
