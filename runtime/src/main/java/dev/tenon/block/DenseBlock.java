package dev.tenon.block;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.meta.ScaledByWidth;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nd4j.linalg.activations.Activation;

/**
 * Layers that each read the outputs of all before them: C×H×W → (C + layers·growth)×H×W.
 *
 * <pre>{@code
 * @DenseBlock(layers = 6)
 * FeatureMap dense1();   // 64×56×56 → 256×56×56
 * }</pre>
 *
 * <p>From Huang et al. 2017, "Densely connected convolutional networks", table 1. Each layer is
 * batch normalisation, ReLU and a 3×3 convolution to {@link #growth()} channels, in DenseNet-B
 * after the same with a 1×1 convolution to {@link #expansion()} times as many. Becomes, for the
 * layers 1, 2, …, {@code BatchNormalization}, {@code ActivationLayer} and {@code ConvolutionLayer}
 * named {@code …/1/bn1}, {@code …/1/relu1}, {@code …/1/conv1}, {@code …/1/bn2}, … and a {@code
 * MergeVertex} {@code …/1/concat}. A network of dense blocks ends with {@code @BatchNorm(activation
 * = RELU)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DenseBlock {

  /** The number of layers. */
  @Between(least = 1, most = 1000)
  int layers();

  /** The channels that each layer adds, k. */
  @AtLeast(1)
  @ScaledByWidth
  int growth() default 32;

  /** Whether a 1×1 convolution stands before each 3×3 one (DenseNet-B). */
  boolean bottleneck() default true;

  /** How many times {@link #growth()} the bottleneck has channels. */
  @AtLeast(1)
  int expansion() default 4;

  /**
   * Whether the convolutions have a bias. Where it is not written, they have none with batch
   * normalisation, which stands before everything that reads them and would take it away again.
   */
  boolean bias() default true;

  /** Whether there is batch normalisation. */
  boolean batchNorm() default true;

  /** The activation function. */
  Activation activation() default Activation.RELU;
}
