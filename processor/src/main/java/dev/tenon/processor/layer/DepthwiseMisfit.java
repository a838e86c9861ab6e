package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/**
 * Where DL4J's native operations cannot convolve every channel on its own. They take some products
 * of matrices for dot products then ("MmulHelper::dot: Z array must be scalar").
 */
final class DepthwiseMisfit {
  private DepthwiseMisfit() {}

  static Optional<Misfit> of(FeatureMap in, Window window, long multiplier) {
    return WindowMisfit.convolving(in, window)
        .or(() -> oneChannel(in))
        .or(() -> oneProduct(in, window, multiplier));
  }

  /** Fails on some numbers of examples; a separable convolution leaves its 1×1 half out. */
  private static Optional<Misfit> oneChannel(FeatureMap in) {
    return in.channels() > 1
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                Code.UNSUPPORTED_VALUE,
                "cannot convolve the one channel of %s on its own: DL4J needs ordinary convolutions here"
                    .formatted(in)));
  }

  /** Fails on a single example. */
  private static Optional<Misfit> oneProduct(FeatureMap in, Window window, long multiplier) {
    return multiplier > 1 || window.kernel().area() > 1 || window.output(in.extent()).area() > 1
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                Code.UNSUPPORTED_VALUE,
                "cannot convolve %s depthwise to one product per channel: DL4J fails on a single example"
                    .formatted(in),
                "kernel",
                "multiplier"));
  }
}
