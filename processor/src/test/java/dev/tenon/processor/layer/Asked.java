package dev.tenon.processor.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import dev.tenon.processor.shape.Window;
import java.util.List;

/** Asks a layer whether it fits, and writes shapes and windows briefly. */
final class Asked {
  private Asked() {}

  /** The output of a layer that fits. */
  static Shape output(Layer layer, Shape... inputs) {
    Fit fit = layer.fit(List.of(inputs));
    assertThat(fit).as("%s over %s", layer, List.of(inputs)).isInstanceOf(Fit.Fits.class);
    return ((Fit.Fits) fit).output();
  }

  /** Why a layer does not fit. */
  static Misfit misfit(Layer layer, Shape... inputs) {
    Fit fit = layer.fit(List.of(inputs));
    assertThat(fit).as("%s over %s", layer, List.of(inputs)).isInstanceOf(Fit.Fails.class);
    return ((Fit.Fails) fit).misfit();
  }

  /** {@code 3×224×224}, {@code 64×10} or {@code 1000}. */
  static Shape shape(String text) {
    List<Long> numbers = List.of(text.split("×")).stream().map(Long::valueOf).toList();
    return switch (numbers.size()) {
      case 1 -> new Vector(numbers.get(0));
      case 2 -> new Sequence(numbers.get(0), numbers.get(1));
      default -> new FeatureMap(numbers.get(0), numbers.get(1), numbers.get(2));
    };
  }

  static Window window(PaddingMode mode, long kernel, long stride, long dilation, long padding) {
    return new Window(
        Extent.square(kernel),
        Extent.square(stride),
        Extent.square(dilation),
        Extent.square(padding),
        mode);
  }

  /** Without dilation and padding. */
  static Window truncated(long kernel, long stride) {
    return window(PaddingMode.TRUNCATE, kernel, stride, 1, 0);
  }
}
