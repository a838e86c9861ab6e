package dev.tenon.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The formulas against a window that is really moved over a row of pixels, every small case. */
class WindowWalkTest {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void outputIsTheNumberOfPlaces(
      @ForAll @LongRange(min = 1, max = 8) long in,
      @ForAll @LongRange(min = 1, max = 4) long kernel,
      @ForAll @LongRange(min = 1, max = 4) long stride,
      @ForAll @LongRange(min = 1, max = 3) long dilation,
      @ForAll @LongRange(min = 0, max = 3) long padding) {
    Window window = window(kernel, stride, dilation, padding);
    List<Long> places = places(in, kernel, stride, dilation, padding);
    if (!places.isEmpty()) {
      assertThat(window.output(Extent.square(in)).height()).isEqualTo(places.size());
      long lastTap = places.get(places.size() - 1) + (kernel - 1) * dilation;
      assertThat(window.rest(Extent.square(in)).width()).isEqualTo(in + padding - 1 - lastTap);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void pixelsAreHeldEverywhere(
      @ForAll @LongRange(min = 1, max = 5) long in,
      @ForAll @LongRange(min = 1, max = 4) long kernel,
      @ForAll @LongRange(min = 1, max = 3) long stride,
      @ForAll @LongRange(min = 1, max = 5) long dilation,
      @ForAll @LongRange(min = 0, max = 5) long padding) {
    boolean everywhere =
        places(in, kernel, stride, dilation, padding).stream()
            .allMatch(place -> taps(place, kernel, dilation).anyMatch(tap -> 0 <= tap && tap < in));
    boolean promised =
        window(kernel, stride, dilation, padding).alwaysHoldsPixels(Extent.square(in));

    if (promised) {
      assertThat(everywhere).isTrue();
    } else if (stride == 1 && dilation == 1 && kernel <= in + 2 * padding) {
      assertThat(everywhere).isFalse();
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void transposedOutputUndoesAnExactOutput(
      @ForAll @LongRange(min = 1, max = 6) long in,
      @ForAll @LongRange(min = 1, max = 4) long kernel,
      @ForAll @LongRange(min = 1, max = 3) long stride,
      @ForAll @LongRange(min = 1, max = 3) long dilation,
      @ForAll @LongRange(min = 0, max = 3) long padding) {
    Window window = window(kernel, stride, dilation, padding);
    Extent image = Extent.square(in);
    if (!places(in, kernel, stride, dilation, padding).isEmpty() && window.fitsExactly(image)) {
      assertThat(window.transposedOutput(window.output(image))).isEqualTo(image);
    }
  }

  /** Where the first tap may stand, so that the last is not beyond the padding. */
  private static List<Long> places(long in, long kernel, long stride, long dilation, long padding) {
    return LongStream.iterate(
            -padding, place -> place + (kernel - 1) * dilation < in + padding, p -> p + stride)
        .boxed()
        .toList();
  }

  private static LongStream taps(long place, long kernel, long dilation) {
    return LongStream.range(0, kernel).map(i -> place + i * dilation);
  }

  private static Window window(long kernel, long stride, long dilation, long padding) {
    return new Window(
        Extent.square(kernel),
        Extent.square(stride),
        Extent.square(dilation),
        Extent.square(padding),
        PaddingMode.TRUNCATE);
  }
}
