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
 * One score for each class: N → classes. A feature map is flattened first, channel by channel.
 *
 * <pre>{@code
 * @Classifier(classes = 200)
 * Scores species();   // one of 200: softmax and cross-entropy
 *
 * @Classifier(classes = 20, activation = Activation.SIGMOID, loss = LossFunction.XENT)
 * Scores tags();      // any of 20
 * }</pre>
 *
 * <p>It has N·classes weights and classes biases. Labels are one-hot, batch×classes, but for {@link
 * LossFunction#SPARSE_MCXENT}. Becomes {@code OutputLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Classifier {

  /** The number of classes. */
  @AtLeast(1)
  int classes();

  /**
   * The least number of classes that can be set on the builder, with {@code .classes(…)}. All heads
   * with a range have the same and are set together; {@link #classes()} is the number unless
   * another is set. An end of the range that is left out is {@link #classes()}.
   */
  @AtLeast(1)
  int minClasses() default 0;

  /** The greatest number of classes that can be set on the builder. */
  @AtLeast(1)
  int maxClasses() default 0;

  /** Whether a bias is added. */
  boolean bias() default true;

  /** The activation function of the scores. */
  Activation activation() default Activation.SOFTMAX;

  /** The loss. Pairs of activation and loss that cannot be trained are errors. */
  LossFunction loss() default LossFunction.MCXENT;

  /**
   * How much the loss of this head counts beside the others'; the builder can set another weight. A
   * head that counts less than 1 beside one that counts fully is an auxiliary head: it is there for
   * training only, and the builder's {@code withoutAuxiliaryHeads()} leaves it out. A weight other
   * than 1 needs a loss that Deeplearning4j can weight, and is an array of ND4J.
   */
  double lossWeight() default 1;
}
