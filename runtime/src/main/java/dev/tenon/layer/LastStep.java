package dev.tenon.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The last step of a sequence: N×T → N.
 *
 * <pre>{@code
 * @LastStep
 * Vector last();   // 128×20 → 128
 * }</pre>
 *
 * <p>Becomes {@code LastTimeStepVertex}, which respects the mask of a sequence that is shorter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LastStep {}
