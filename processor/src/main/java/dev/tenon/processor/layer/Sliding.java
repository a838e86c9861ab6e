package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/** A window over a feature map: whether it fits, and what comes out. */
final class Sliding {
  private Sliding() {}

  /** A convolution to that many channels, or a pooling that keeps them. */
  static Fit slide(FeatureMap in, Window window, long channels) {
    return fit(WindowMisfit.sliding(in, window), in, window.output(in.extent()), channels);
  }

  /** A transposed convolution to that many channels. */
  static Fit transpose(FeatureMap in, Window window, long channels) {
    return fit(
        WindowMisfit.transposed(in, window), in, window.transposedOutput(in.extent()), channels);
  }

  private static Fit fit(Optional<Misfit> misfit, FeatureMap in, Extent out, long channels) {
    return misfit
        .<Fit>map(Fit.Fails::new)
        .orElseGet(() -> new Fit.Fits(in.over(out).withChannels(channels)));
  }
}
