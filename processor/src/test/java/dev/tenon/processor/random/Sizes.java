package dev.tenon.processor.random;

import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import dev.tenon.processor.shape.Window;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random numbers of a certain size.
 *
 * @param side the largest height or width of an image, or number of steps
 * @param channels the most channels, filters or units
 * @param kernel the largest kernel
 */
public record Sizes(int side, int channels, int kernel) {

  /** Small enough to be executed a hundred times a second. */
  public static final Sizes SMALL = new Sizes(9, 4, 5);

  /** As in real networks: fine as long as nothing is executed. */
  public static final Sizes LARGE = new Sizes(512, 1024, 13);

  /** Whether a layer may grow its output to this. */
  public boolean allow(Shape shape) {
    return shape.dimensions().stream().allMatch(dimension -> dimension <= 8L * side + channels);
  }

  public Arbitrary<Shape> shapes() {
    return Arbitraries.oneOf(featureMaps(), featureMaps(), vectors(), sequences());
  }

  public Arbitrary<Shape> featureMaps() {
    return Combinators.combine(widths(), between(1, side), between(1, side)).as(FeatureMap::new);
  }

  /** A few images in a row. */
  public Arbitrary<Shape> clips() {
    return Combinators.combine(featureMaps(), between(2, 4))
        .as((frame, frames) -> new Clip((FeatureMap) frame, frames));
  }

  public Arbitrary<Shape> vectors() {
    return widths().map(Vector::new);
  }

  public Arbitrary<Shape> sequences() {
    return Combinators.combine(widths(), between(1, side)).as(Sequence::new);
  }

  /** Channels, filters or units. */
  public Arbitrary<Long> widths() {
    return between(1, channels);
  }

  /** Rows or columns to pad or crop: often none. */
  public Arbitrary<Long> margins() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0L)), Tuple.of(1, between(0, kernel)));
  }

  /** Factors of an enlargement. */
  public Arbitrary<Extent> factors() {
    return extents(1, 3);
  }

  /** Windows of every mode; the padding that contradicts mode Same is left out. */
  public Arbitrary<Window> windows() {
    Arbitrary<Extent> padding =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Extent.ZERO)), Tuple.of(1, extents(0, kernel)));
    Arbitrary<Extent> dilation =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Extent.ONE)), Tuple.of(1, extents(1, 3)));
    return Combinators.combine(
            extents(1, kernel), extents(1, 4), dilation, padding, Arbitraries.of(PaddingMode.class))
        .as(
            (kernel, stride, dilated, padded, mode) ->
                mode == PaddingMode.SAME
                    ? new Window(kernel, stride, dilated, Extent.ZERO, mode)
                    : new Window(kernel, stride, dilated, padded, mode));
  }

  /** Mostly square. */
  static Arbitrary<Extent> extents(int least, int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, between(least, most).map(Extent::square)),
        Tuple.of(
            1, Combinators.combine(between(least, most), between(least, most)).as(Extent::new)));
  }

  private static Arbitrary<Long> between(long least, long most) {
    return Arbitraries.longs().between(least, most);
  }
}
