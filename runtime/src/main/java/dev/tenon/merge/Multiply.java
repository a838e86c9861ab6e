package dev.tenon.merge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The product, value by value, of two or more outputs; the shape stays.
 *
 * <pre>{@code
 * @Multiply
 * FeatureMap gated(FeatureMap map, FeatureMap gate);
 * }</pre>
 *
 * <p>The shapes must be equal: Deeplearning4j itself would stretch vectors and sequences. Becomes
 * {@code ElementWiseVertex}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Multiply {}
