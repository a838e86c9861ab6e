package dev.tenon.processor.layer;

import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/** A window over a feature map: whether it fits, and what comes out. */
final class Sliding {
  private Sliding() {}

  /** A convolution to that many channels. */
  static Fit convolve(FeatureMap in, Window window, long channels) {
    Optional<Misfit> misfit = misfit(in, window).or(() -> negativePadding(in, window));
    return misfit
        .<Fit>map(Fit.Fails::new)
        .orElseGet(() -> new Fit.Fits(in.over(output(in.extent(), window)).withChannels(channels)));
  }

  /** A pooling: the channels stay. */
  static Fit pool(FeatureMap in, Window window) {
    return misfit(in, window)
        .<Fit>map(Fit.Fails::new)
        .orElseGet(() -> new Fit.Fits(in.over(output(in.extent(), window))));
  }

  /** A transposed convolution to that many channels. */
  static Fit transpose(FeatureMap in, Window window, long channels) {
    Extent out = window.transposedOutput(in.extent());
    if (out.height() < 1 || out.width() < 1) {
      return new Fit.Fails(
          new Misfit(
              Code.EMPTY_OUTPUT,
              "pads %s down to %s: nothing is left".formatted(in, out),
              "padding",
              "kernel",
              "stride"));
    }
    return new Fit.Fits(in.over(out).withChannels(channels));
  }

  static Extent output(Extent in, Window window) {
    return window.output(in);
  }

  private static Optional<Misfit> misfit(FeatureMap in, Window window) {
    if (window.mode() == PaddingMode.SAME) {
      return Optional.empty();
    }
    Extent kernel = window.effectiveKernel();
    Extent room = window.paddedInput(in.extent());
    if (kernel.height() > room.height() || kernel.width() > room.width()) {
      return Optional.of(kernelExceeds(in, window));
    }
    if (window.mode() == PaddingMode.STRICT && !window.fitsExactly(in.extent())) {
      return Optional.of(fractional(in, window));
    }
    return Optional.empty();
  }

  private static Misfit kernelExceeds(FeatureMap in, Window window) {
    String kernel = "its kernel " + window.kernel();
    if (!window.dilation().equals(Extent.ONE)) {
      kernel += " (" + window.effectiveKernel() + " with dilation " + window.dilation() + ")";
    }
    String input = in.toString();
    if (!window.padding().equals(Extent.ZERO)) {
      input += " (" + window.paddedInput(in.extent()) + " with padding)";
    }
    return new Misfit(
        Code.KERNEL_EXCEEDS_INPUT,
        "cannot slide over %s: %s is larger".formatted(input, kernel),
        "kernel",
        "dilation",
        "padding");
  }

  private static Misfit fractional(FeatureMap in, Window window) {
    return new Misfit(
        Code.FRACTIONAL_OUTPUT,
        "does not fit %s a whole number of times: kernel %s with stride %s and padding %s leaves a rest"
            .formatted(in, window.kernel(), window.stride(), window.padding()),
        "stride",
        "kernel",
        "padding",
        "mode");
  }

  /** DL4J's Same mode computes a negative padding, and fails, where a stride jumps far enough. */
  private static Optional<Misfit> negativePadding(FeatureMap in, Window window) {
    if (window.mode() != PaddingMode.SAME || !window.samePaddingIsNegative(in.extent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Misfit(
            Code.UNSUPPORTED_VALUE,
            "cannot step over %s with stride %s and kernel %s: DL4J cannot pad less than nothing"
                .formatted(in, window.stride(), window.kernel()),
            "stride",
            "kernel"));
  }
}
