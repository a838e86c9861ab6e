package dev.tenon;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.deeplearning4j.nn.conf.Updater;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * What a network may cost at most; compilation fails where it costs more, and says which block the
 * most goes to.
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * @Budget(parameters = 30_000_000, memory = "8GiB", batch = 32)
 * public interface BirdNet { … }
 * }</pre>
 *
 * <p>Of a network that leaves something open, it limits what the network takes at its usual values.
 *
 * <p>It holds for the interface that it stands on, not for those that extend it. The batch, data
 * type and updater are also those of the table {@code SUMMARY}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Budget {

  /** The most parameters, as {@code numParams()} counts them. */
  @AtLeast(0)
  long parameters() default Long.MAX_VALUE;

  /** The most multiply-accumulates of convolutions and dense layers, for one example. */
  @AtLeast(0)
  long macs() default Long.MAX_VALUE;

  /** The most bytes that the outputs of all layers take for one example, in the data type. */
  @AtLeast(0)
  long activationBytes() default Long.MAX_VALUE;

  /**
   * The most memory that a step of training takes: a number with {@code B}, {@code KiB}, {@code
   * MiB}, {@code GiB} or {@code TiB}, such as {@code "8GiB"}. No limit if empty.
   */
  String memory() default "";

  /** The examples of a step of training. */
  @AtLeast(1)
  int batch() default 32;

  /** How numbers are kept: {@code FLOAT}, {@code DOUBLE} or {@code HALF}. */
  DataType dataType() default DataType.FLOAT;

  /** How parameters are updated: {@code ADAM} remembers two numbers for each of them. */
  Updater updater() default Updater.ADAM;
}
