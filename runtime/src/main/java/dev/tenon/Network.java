package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the declaration of a neural network: its abstract methods are the blocks, in
 * source order. The compiler checks that every shape fits, and emits {@code <Interface>Builder},
 * which builds the Deeplearning4j {@code ComputationGraph}.
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * public interface BirdNet {
 *
 *   @VggBlock(filters = 64, convs = 2)
 *   FeatureMap stem();                     // consumes the block before it: here the input
 *
 *   @Residual(filters = 64)
 *   FeatureMap body(FeatureMap stem);      // a parameter names the block it consumes
 *
 *   @GlobalPool(PoolingType.AVG)
 *   Vector pooled();
 *
 *   @Classifier(classes = 200)
 *   Scores species();
 * }
 * }</pre>
 *
 * <p>A network that is a chain may be written on the type alone; its blocks are named after their
 * annotations:
 *
 * <pre>{@code
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * @VggBlock(filters = 64, convs = 2)
 * @GlobalPool(PoolingType.AVG)
 * @Classifier(classes = 200)
 * public interface BirdNet {}
 * }</pre>
 *
 * <p>A network may extend other interfaces and declare some of their methods again:
 *
 * <pre>{@code
 * @Network
 * public interface LargeBirdNet extends BirdNet {
 *   @Override
 *   @VggBlock(filters = 128, convs = 3)
 *   FeatureMap stem();                     // in the place of BirdNet's stem
 * }
 * }</pre>
 *
 * <p>Inherited blocks come first, in the order of the {@code extends} clause, then the chain on the
 * type, then the interface's own methods; a block that is declared again keeps its place. A method
 * that comes in on several ways is one block; two methods of unrelated interfaces that would be one
 * must be declared again. The input is that of the interface itself, or else the first inherited
 * one.
 *
 * <p>Methods with a body, default and static ones, are no blocks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Network {

  /**
   * The input, a block named {@code input}. Left out where the inputs are methods with {@link
   * Input}.
   */
  Input input() default @Input;

  /**
   * Whether this is a feature extractor: no head is needed, and the outputs are the blocks that
   * nothing consumes. Such a graph can be built and run, but not trained: {@code fit()} wants
   * heads.
   */
  boolean featuresOnly() default false;
}
