package dev.tenon.processor.random;

import dev.tenon.head.Classifier;
import dev.tenon.head.PixelClassifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import java.util.List;
import java.util.Map;

/** A head for whatever no random head fits. */
final class Heads {
  /** Makes a sequence of a clip, of which no head reads. */
  static final Spec BEFORE_HEAD_OF_CLIP = new Spec(GlobalPool.class, Map.of());

  private Heads() {}

  static List<Spec> of(Shape shape) {
    if (shape instanceof FeatureMap) {
      return List.of(new Spec(PixelClassifier.class, Map.of("classes", 2)));
    }
    return List.of(
        shape instanceof Sequence
            ? new Spec(SequenceClassifier.class, Map.of("classes", 2))
            : new Spec(Classifier.class, Map.of("classes", 2)));
  }
}
