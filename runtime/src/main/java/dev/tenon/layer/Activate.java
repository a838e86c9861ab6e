package dev.tenon.layer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * An activation function as a block of its own; the shape stays.
 *
 * <pre>{@code
 * @Add
 * FeatureMap sum(FeatureMap main, FeatureMap shortcut);
 *
 * @Activate(Activation.RELU)
 * FeatureMap activated();
 * }</pre>
 *
 * <p>Becomes {@code ActivationLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Activate {

  /** The activation function. */
  Activation value();
}
