package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Switches warnings of Tenon off: for one block on its method, for all blocks of a network or a
 * {@link Block} on the interface, or on a type around it.
 *
 * <pre>{@code
 * @Suppress(value = "TEN602", because = "the last row is padding of the camera's")
 * @MaxPool
 * FeatureMap pooled();
 * }</pre>
 *
 * <p>For a whole build there is the processor's option {@code -Atenon.suppress=TEN602,TEN609}.
 * Errors cannot be switched off. Java's own {@code @SuppressWarnings} is not asked: Eclipse warns
 * of every word in it that is not Eclipse's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Suppress {

  /** The codes of the warnings, {@code TEN601}. */
  String[] value();

  /** Why they do not apply, for the reader. */
  String because() default "";
}
