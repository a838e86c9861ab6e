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
 * One score for each class at each step: N×T → classes×T.
 *
 * <pre>{@code
 * @SequenceClassifier(classes = 10)
 * Scores actions();   // 128×20 → 10×20
 * }</pre>
 *
 * <p>It has N·classes weights and classes biases. Labels are one-hot, batch×classes×T. Becomes
 * {@code RnnOutputLayer}, which always has a bias.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SequenceClassifier {

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
