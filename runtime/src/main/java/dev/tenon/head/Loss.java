package dev.tenon.head;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A loss without weights, where the scores are there already: N → N, or C×H×W → C×H×W at each
 * pixel.
 *
 * <pre>{@code
 * @Convolution(filters = 1000, kernel = 1)
 * FeatureMap conv10();
 *
 * @GlobalPool(PoolingType.AVG)
 * Vector means();
 *
 * @Loss
 * Scores classes();   // one of 1000: softmax and cross-entropy
 * }</pre>
 *
 * <p>Labels have the shape of the scores, but for {@link LossFunction#SPARSE_MCXENT}. Becomes
 * {@code LossLayer}, for pixels {@code CnnLossLayer}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Loss {

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
