package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a network is another one in other words; compilation fails where it is not, and
 * names the first block in which the two differ.
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * @ConformsTo(ResNet50.class)
 * public interface OurBackbone { … }
 * }</pre>
 *
 * <p>Two networks are the same if they have inputs of the same shapes (C×H×W) and the same layers,
 * wired alike and declared in the same order. Then {@code params()} of a graph of one are those of
 * the other. What blocks are called and how layers are grouped to blocks may differ, and so may
 * what matters in training only: losses and their weights, rates of dropout. A size or a number of
 * classes that is set on the builder is compared at its usual value.
 *
 * <p>It holds for the interface that it stands on, not for those that extend it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConformsTo {

  /** Another interface with {@link Network}, in source or compiled before. */
  Class<?> value();
}
