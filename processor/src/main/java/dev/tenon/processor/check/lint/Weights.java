package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/**
 * What the layers with weights have in common.
 *
 * @param window what slides over the image; empty for a fully connected layer
 */
record Weights(Optional<Window> window, boolean bias, Activation activation) {

  /** Those of a hidden layer; empty if it has none. */
  static Optional<Weights> of(Layer layer) {
    if (layer instanceof Convolution it) {
      return of(it.window(), it.bias(), it.activation());
    }
    if (layer instanceof GroupedConvolution it) {
      return of(it.window(), it.bias(), it.activation());
    }
    if (layer instanceof DepthwiseConvolution it) {
      return of(it.window(), it.bias(), it.activation());
    }
    if (layer instanceof SeparableConvolution it) {
      return of(it.window(), it.bias(), it.activation());
    }
    if (layer instanceof TransposedConvolution it) {
      return of(it.window(), it.bias(), it.activation());
    }
    return layer instanceof Dense it
        ? Optional.of(new Weights(Optional.empty(), it.bias(), it.activation()))
        : Optional.empty();
  }

  /** Whether this is a convolution that looks at single pixels. */
  boolean isPointwise() {
    return window.filter(it -> it.kernel().equals(Extent.ONE)).isPresent();
  }

  private static Optional<Weights> of(Window window, boolean bias, Activation activation) {
    return Optional.of(new Weights(Optional.of(window), bias, activation));
  }
}
