package dev.tenon.processor.block.primitive;

import dev.tenon.processor.block.Wire;
import dev.tenon.processor.shape.Shape.FeatureMap;

/** The image that DL4J cannot convolve depthwise. */
final class OneChannel {
  private OneChannel() {}

  static boolean is(Wire input) {
    return input.shape() instanceof FeatureMap map && map.channels() == 1;
  }
}
