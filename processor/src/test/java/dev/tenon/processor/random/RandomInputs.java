package dev.tenon.processor.random;

import dev.tenon.Input;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random {@code @Input}s: images of a fixed or an open size, clips, vectors, sequences. */
record RandomInputs(Sizes sizes) {

  Arbitrary<Spec> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, sizes.featureMaps().map(RandomInputs::fixed)),
        Tuple.of(2, openSizes()),
        Tuple.of(2, sizes.clips().map(RandomInputs::fixed)),
        Tuple.of(3, sizes.vectors().map(RandomInputs::fixed)),
        Tuple.of(3, sizes.sequences().map(RandomInputs::fixed)));
  }

  /** {@code @Input} of that shape. */
  static Spec fixed(Shape shape) {
    return new Spec(Input.class, dimensions(shape));
  }

  private static Map<String, Object> dimensions(Shape shape) {
    if (shape instanceof Clip clip) {
      Map<String, Object> dimensions = new LinkedHashMap<>(dimensions(clip.frame()));
      dimensions.put("frames", clip.frames());
      return dimensions;
    }
    if (shape instanceof FeatureMap map) {
      return Map.of("channels", map.channels(), "height", map.height(), "width", map.width());
    }
    return shape instanceof Sequence sequence
        ? Map.of("size", sequence.size(), "steps", sequence.steps())
        : Map.of("size", shape.elements());
  }

  /** A few heights and widths around the usual ones, in steps of a few pixels. */
  private Arbitrary<Spec> openSizes() {
    Arbitrary<Integer> steps = Arbitraries.integers().between(0, 2);
    return Combinators.combine(
            sizes.featureMaps(), Arbitraries.of(1, 1, 2, 3), steps, steps, steps, steps)
        .as(
            (shape, step, lower, higher, narrower, wider) -> {
              FeatureMap map = (FeatureMap) shape;
              long height = map.height();
              long width = alike(map.width(), height, step);
              Map<String, Object> attributes = new LinkedHashMap<>();
              attributes.put("channels", map.channels());
              attributes.put("height", height);
              attributes.put("width", width);
              attributes.put("multipleOf", step);
              attributes.put("remainder", height % step);
              attributes.put("minHeight", Math.max(1, height - (long) lower * step));
              attributes.put("maxHeight", height + (long) higher * step);
              attributes.put("minWidth", Math.max(1, width - (long) narrower * step));
              attributes.put("maxWidth", width + (long) wider * step);
              return new Spec(Input.class, attributes);
            });
  }

  /** A number near the first that leaves the same remainder as the other. */
  private static long alike(long number, long other, long step) {
    long alike = number - Math.floorMod(number - other, step);
    return alike < 1 ? alike + step : alike;
  }
}
