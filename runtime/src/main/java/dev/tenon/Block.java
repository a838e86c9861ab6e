package dev.tenon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a reusable sub-network. It is declared like a network, and placed by a method
 * that returns it:
 *
 * <pre>{@code
 * @Block
 * interface Stem {
 *   @Convolution(filters = 64, kernel = 7, stride = 2) FeatureMap conv();
 *   @MaxPool(kernel = 3, stride = 2, mode = ConvolutionMode.Same) FeatureMap pool();
 * }
 *
 * @Network(input = @Input(channels = 3, height = 224, width = 224))
 * interface BirdNet {
 *   Stem stem();                        // its layers are stem/conv and stem/pool
 *   @Classifier(classes = 200) Scores species(FeatureMap stem);
 * }
 * }</pre>
 *
 * <p>It consumes what is before it, of whatever shape, as a block named {@code input}; with methods
 * that have {@link Input} without dimensions, it consumes as many blocks as there are such methods,
 * in their order. It hands on the output of its last block. On a {@link Clip} an interface for
 * images is the same network for every frame.
 *
 * <p>An interface with nothing but one block annotation is a block too, and needs no
 * {@code @Block}:
 *
 * <pre>{@code
 * @VggBlock(filters = 64, convs = 2)
 * interface Stem {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Block {}
