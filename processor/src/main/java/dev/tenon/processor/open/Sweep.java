package dev.tenon.processor.open;

import dev.tenon.processor.block.DeclaredRange;
import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The settings that an open network has to be looked at with, the smallest first, so that what is
 * found at one of them holds for all.
 *
 * <p>Every width is among them, and every size: every height with the usual width, every width with
 * the usual height, and the smallest heights with the smallest widths in all combinations, which is
 * all there are in a range of a few dozen sizes. No more is needed, because layers treat height and
 * width each on its own. Where a block looks at both at once, as a shortcut that is an identity
 * only where neither height nor width change, the answer depends on whether they are a single pixel
 * or on what is left over by the strides; both show among the smallest sizes. Whether a layer is
 * too large shows at the largest.
 *
 * <p>Of a long range of classes the smallest numbers and the largest are among them: what is wrong
 * with one in between can only be its size, and is wrong with the largest too.
 */
final class Sweep {
  /** More than the strides of an image network come to: 32, with few exceptions. */
  private static final int SMALLEST_SIZES = 64;

  private static final int SMALLEST_CLASSES = 1_000;

  /** Of what is not open. */
  private static final NumberRange ONE = NumberRange.between(1, 1);

  private final OpenParameters parameters;
  private final Settings usual;
  private final NumberRange heights;
  private final NumberRange widths;

  Sweep(OpenParameters parameters) {
    this.parameters = parameters;
    this.usual = parameters.usual();
    this.heights = parameters.size().map(open -> open.size().heights()).orElse(ONE);
    this.widths = parameters.size().map(open -> open.size().widths()).orElse(ONE);
  }

  Stream<Settings> settings() {
    return Stream.of(
            multipliers().map(usual::withWidth),
            classes().mapToObj(usual::withClasses),
            multipliers().map(usual::withWidth).flatMap(this::sizes),
            multipliers().map(usual::withWidth).map(this::largest))
        .flatMap(settings -> settings);
  }

  private Stream<Double> multipliers() {
    return parameters.widths().map(WidthMultipliers::values).orElse(List.of(1.0)).stream();
  }

  private LongStream classes() {
    return parameters.classes().map(DeclaredRange::range).stream()
        .flatMapToLong(
            range ->
                LongStream.concat(
                    range.numbers().limit(SMALLEST_CLASSES), LongStream.of(range.last())));
  }

  private Stream<Settings> sizes(Settings at) {
    long height = usual.size().height();
    long width = usual.size().width();
    return Stream.of(
            heights.numbers().mapToObj(other -> new Extent(other, width)),
            widths.numbers().mapToObj(other -> new Extent(height, other)),
            heights.numbers().limit(SMALLEST_SIZES).boxed().flatMap(this::smallestWidths))
        .flatMap(extents -> extents)
        .map(at::withSize);
  }

  private Stream<Extent> smallestWidths(long height) {
    return widths.numbers().limit(SMALLEST_SIZES).mapToObj(width -> new Extent(height, width));
  }

  private Settings largest(Settings at) {
    return at.withSize(new Extent(heights.last(), widths.last()))
        .withClasses(
            parameters.classes().map(classes -> classes.range().last()).orElse(usual.classes()));
  }
}
