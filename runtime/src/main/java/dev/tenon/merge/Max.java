package dev.tenon.merge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The greatest value of two or more outputs, value by value; the shape stays. See Goodfellow et al.
 * 2013.
 *
 * <pre>{@code
 * @Max
 * FeatureMap maxout(FeatureMap left, FeatureMap right);
 * }</pre>
 *
 * <p>The shapes must be equal: Deeplearning4j itself would stretch vectors and sequences. Becomes
 * {@code ElementWiseVertex}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Max {}
