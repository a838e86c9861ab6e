package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Kind;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * In what two shapes that should be alike are not.
 *
 * @param words the end of the sentence: "the channels differ"
 */
record Difference(Code code, String words) {

  /** Between shapes that have to be equal, and are not. */
  static Difference between(Shape first, Shape other) {
    if (first.kind() != other.kind()) {
      return new Difference(Code.WRONG_KIND, "their kinds differ");
    }
    if (first instanceof FeatureMap left && other instanceof FeatureMap right) {
      Code code = left.extent().equals(right.extent()) ? Code.CHANNELS_DIFFER : Code.EXTENTS_DIFFER;
      return of(code, first, other, "channels", "height", "width");
    }
    return first.kind() == Kind.CLIP
        ? of(Code.SIZES_DIFFER, first, other, "channels", "height", "width", "frames")
        : of(Code.SIZES_DIFFER, first, other, "size", "steps");
  }

  /** Between shapes that have to be alike in all but the first dimension, and are not. */
  static Difference behindFirst(Shape first, Shape other) {
    return between(first, withFirst(other, first.dimensions().get(0)));
  }

  private static Shape withFirst(Shape shape, long dimension) {
    if (shape instanceof FeatureMap map) {
      return map.withChannels(dimension);
    }
    if (shape instanceof Clip clip) {
      return new Clip(clip.frame().withChannels(dimension), clip.frames());
    }
    return shape instanceof Sequence sequence ? new Sequence(dimension, sequence.steps()) : shape;
  }

  private static Difference of(Code code, Shape first, Shape other, String... names) {
    List<String> different = new ArrayList<>();
    for (int i = 0; i < first.dimensions().size(); i++) {
      if (!first.dimensions().get(i).equals(other.dimensions().get(i))) {
        different.add(names[i]);
      }
    }
    return new Difference(code, sentence(different));
  }

  private static String sentence(List<String> different) {
    String one = different.get(0);
    return different.size() > 1
        ? Words.and(different) + " differ"
        : "the " + (one.endsWith("s") ? one : one + "s") + " differ";
  }
}
