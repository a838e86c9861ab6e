package dev.tenon.layer;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * A long short-term memory layer (Hochreiter and Schmidhuber 1997), without peepholes: N×T →
 * units×T.
 *
 * <pre>{@code
 * @Lstm(units = 128)
 * Sequence memory();   // 64×20 → 128×20
 * }</pre>
 *
 * <p>It has 4·units·(N + units + 1) parameters. Becomes {@code LSTM}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Lstm {

  /** The number of values of each step of the output. */
  @AtLeast(1)
  int units();

  /** The activation function of the cell; the gates are sigmoids. */
  Activation activation() default Activation.TANH;
}
