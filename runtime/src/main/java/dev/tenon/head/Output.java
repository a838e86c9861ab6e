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

  /**
   * How much the loss of this head counts beside the others'; the builder can set another weight. A
   * head that counts less than 1 beside one that counts fully is an auxiliary head: it is there for
   * training only, and the builder's {@code withoutAuxiliaryHeads()} leaves it out. A weight other
   * than 1 needs a loss that Deeplearning4j can weight, and is an array of ND4J.
   */
  double lossWeight() default 1;
}
