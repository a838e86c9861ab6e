package dev.tenon;

import dev.tenon.meta.AtLeast;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The shape of one example that a network is fed; the batch is not part of it. Either an image, or
 * a vector, or a sequence of either:
 *
 * <ul>
 *   <li>{@code @Input(channels = 3, height = 224, width = 224)}: an image, 3×224×224;
 *   <li>{@code @Input(size = 10)}: a vector of 10 values;
 *   <li>{@code @Input(size = 10, steps = 20)}: a sequence of 20 steps with 10 values each, 10×20;
 *   <li>{@code @Input(channels = 3, height = 64, width = 64, frames = 16)}: a clip of 16 images,
 *       3×64×64×16; see {@link Clip} for what to feed.
 * </ul>
 *
 * <p>The size of an image may be open, and is then set on the builder: {@code .inputSize(320,
 * 480)}, or {@code .leftSize(320, 480)} where the input is a method {@code left()}. The compiler
 * checks the network for every size that is declared:
 *
 * <pre>{@code
 * @Input(channels = 3, height = 224, width = 224,
 *     minHeight = 64, maxHeight = 512, minWidth = 64, maxWidth = 512, multipleOf = 32)
 * }</pre>
 *
 * <p>{@code height} and {@code width} then are the size unless another is set, and that of all
 * constants of the builder. An end of a range that is left out is {@code height} or {@code width};
 * where these are left out, they are the smallest size of the range. One input of a network may be
 * open.
 *
 * <p>Stands in {@link Network#input()}, or on methods where a network has several inputs:
 *
 * <pre>{@code
 * @Network
 * interface TwoViews {
 *   @Input(channels = 3, height = 64, width = 64) FeatureMap left();
 *   @Input(channels = 3, height = 64, width = 64) FeatureMap right();
 *   @Concat FeatureMap both(FeatureMap left, FeatureMap right);
 *   …
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Input {

  /** The channels of an image: 3 for colour, 1 for grey. */
  @AtLeast(1)
  int channels() default 0;

  /** The height of an image in pixels. */
  @AtLeast(1)
  int height() default 0;

  /** The width of an image in pixels. */
  @AtLeast(1)
  int width() default 0;

  /** The least height that can be set. */
  @AtLeast(1)
  int minHeight() default 0;

  /** The greatest height that can be set. */
  @AtLeast(1)
  int maxHeight() default 0;

  /** The least width that can be set. */
  @AtLeast(1)
  int minWidth() default 0;

  /** The greatest width that can be set. */
  @AtLeast(1)
  int maxWidth() default 0;

  /** What heights and widths that can be set are multiples of. */
  @AtLeast(1)
  int multipleOf() default 1;

  /**
   * What heights and widths that can be set are more than a multiple of {@link #multipleOf()}:
   * those of U-Net are {@code multipleOf = 16, remainder = 12}.
   */
  @AtLeast(0)
  int remainder() default 0;

  /** The images of a clip: at least two, since DL4J cannot train on clips of one. */
  @AtLeast(2)
  int frames() default 0;

  /** The values of a vector, or of one step of a sequence. */
  @AtLeast(1)
  int size() default 0;

  /** The steps of a sequence. */
  @AtLeast(1)
  int steps() default 0;
}
