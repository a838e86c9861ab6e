package dev.tenon.processor.layer;

import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.Clip;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;

/** Shapes and lists as parts of a sentence. */
final class Words {
  private Words() {}

  /** The shape with its kind, since a bare 64 or 64×8 does not say what it is. */
  static String of(Shape shape) {
    if (shape instanceof FeatureMap) {
      return "a feature map of " + shape;
    }
    if (shape instanceof Clip) {
      return "a clip of " + shape;
    }
    return (shape instanceof Sequence ? "a sequence of " : "a vector of ") + shape;
  }

  /** {@code channels}, {@code height and width}, {@code channels, height and width}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
