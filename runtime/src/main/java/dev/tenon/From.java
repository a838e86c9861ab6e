package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which earlier block a parameter consumes, where the parameter's own name does not:
 *
 * <pre>{@code
 * @Add
 * FeatureMap sum(@From("body") FeatureMap main, @From("stem") FeatureMap shortcut);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface From {

  /** The name of an earlier method of the interface. */
  String value();
}
