package dev.tenon.processor.render;

import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;

/**
 * How many scores a head gives: one for each class or unit, at a pixel or step where it has them.
 */
final class HeadSize {
  private HeadSize() {}

  static long of(Vertex head) {
    Shape shape = head.shape();
    if (shape instanceof Shape.FeatureMap map) {
      return map.channels();
    }
    return shape instanceof Shape.Sequence sequence ? sequence.size() : shape.elements();
  }
}
