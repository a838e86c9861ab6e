package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/** A window over a feature map: whether it fits, and what comes out. */
final class Sliding {
  private Sliding() {}

  /** A convolution to that many channels. */
  static Fit convolve(FeatureMap in, Window window, long channels) {
    return fit(WindowMisfit.convolving(in, window), in, window.output(in.extent()), channels);
  }

  /** A convolution of every channel on its own, in the end to that many channels. */
  static Fit depthwise(FeatureMap in, Window window, long multiplier, long channels) {
    return fit(
        DepthwiseMisfit.of(in, window, multiplier), in, window.output(in.extent()), channels);
  }

  /** A pooling, which keeps the channels. */
  static Fit pool(FeatureMap in, Window window) {
    return fit(WindowMisfit.pooling(in, window), in, window.output(in.extent()), in.channels());
  }

  /** A transposed convolution to that many channels. */
  static Fit transpose(FeatureMap in, Window window, long channels) {
    return fit(
        WindowMisfit.transposing(in, window), in, window.transposedOutput(in.extent()), channels);
  }

  private static Fit fit(Optional<Misfit> misfit, FeatureMap in, Extent out, long channels) {
    return misfit
        .<Fit>map(Fit.Fails::new)
        .orElseGet(() -> new Fit.Fits(in.over(out).withChannels(channels)));
  }
}
