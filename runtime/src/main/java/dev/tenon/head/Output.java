package dev.tenon.head;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A general output, such as a regression: N → units. A feature map is flattened first, channel by
 * channel.
 *
 * <pre>{@code
 * @Output(units = 4, activation = Activation.IDENTITY, loss = LossFunction.MSE)
 * Scores box();
 * }</pre>
 *
 * <p>It has N·units weights and units biases. Labels are batch×units. Becomes {@code OutputLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Output {

  /** The number of output values. */
  @AtLeast(1)
  int units();

  /** Whether a bias is added. */
  boolean bias() default true;

  /** The activation function of the output. */
  Activation activation();

  /** The loss. Pairs of activation and loss that cannot be trained are errors. */
  LossFunction loss();
}
