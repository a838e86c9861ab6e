package dev.tenon.merge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sum of two or more outputs; the shape stays.
 *
 * <pre>{@code
 * @Add
 * FeatureMap sum(FeatureMap main, FeatureMap shortcut);
 * }</pre>
 *
 * <p>The shapes must be equal: Deeplearning4j itself would stretch vectors and sequences. Becomes
 * {@code ElementWiseVertex}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Add {}
