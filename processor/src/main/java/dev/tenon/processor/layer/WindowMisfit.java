package dev.tenon.processor.layer;

import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.Optional;

/** Why a window does not fit a feature map. */
final class WindowMisfit {
  private WindowMisfit() {}

  /** For a convolution. */
  static Optional<Misfit> convolving(FeatureMap in, Window window) {
    return beyondInt(window)
        .or(
            () ->
                window.mode() == PaddingMode.SAME
                    ? negativePadding(in, window)
                    : kernelExceeds(in, window).or(() -> fractional(in, window)));
  }

  /** For a pooling. */
  static Optional<Misfit> pooling(FeatureMap in, Window window) {
    return convolving(in, window).or(() -> emptyWindow(in, window));
  }

  /** For a transposed convolution. DL4J does not check this, and crashes the JVM on 0 pixels. */
  static Optional<Misfit> transposing(FeatureMap in, Window window) {
    return beyondInt(window).or(() -> nothingLeft(in, window));
  }

  /** DL4J computes the effective kernel and twice the padding in {@code int}. */
  private static Optional<Misfit> beyondInt(Window window) {
    if (window.effectiveKernel().larger() > Integer.MAX_VALUE) {
      return misfit(
          Code.TOO_LARGE,
          "is too large: dilation %s spreads its kernel %s over %s pixels"
              .formatted(window.dilation(), window.kernel(), window.effectiveKernel()),
          "dilation",
          "kernel");
    }
    return window.totalPadding().larger() > Integer.MAX_VALUE
        ? misfit(
            Code.TOO_LARGE,
            "is too large: padding %s on both sides adds %s pixels"
                .formatted(window.padding(), window.totalPadding()),
            "padding")
        : Optional.empty();
  }

  /** DL4J's pooling runs over the border without a word; its convolutions fail at run time. */
  private static Optional<Misfit> kernelExceeds(FeatureMap in, Window window) {
    Extent kernel = window.effectiveKernel();
    Extent room = window.paddedInput(in.extent());
    if (kernel.height() <= room.height() && kernel.width() <= room.width()) {
      return Optional.empty();
    }
    String input = in.toString();
    if (!window.padding().equals(Extent.ZERO)) {
      input += " (%s with padding %s)".formatted(room, window.padding());
    }
    return misfit(
        Code.KERNEL_EXCEEDS_INPUT,
        "cannot slide over %s: its kernel %s is %s"
            .formatted(input, kernelText(window), larger(kernel, room)),
        "kernel",
        "dilation",
        "padding");
  }

  private static String larger(Extent kernel, Extent room) {
    if (kernel.width() <= room.width()) {
      return "higher";
    }
    return kernel.height() <= room.height() ? "wider" : "larger";
  }

  private static String kernelText(Window window) {
    return window.dilation().equals(Extent.ONE)
        ? window.kernel().toString()
        : "%s (%s with dilation %s)"
            .formatted(window.kernel(), window.effectiveKernel(), window.dilation());
  }

  private static Optional<Misfit> fractional(FeatureMap in, Window window) {
    return window.mode() != PaddingMode.STRICT || window.fitsExactly(in.extent())
        ? Optional.empty()
        : misfit(
                Code.FRACTIONAL_OUTPUT,
                "does not fit %s a whole number of times: kernel %s, stride %s and padding %s leave a rest of %s"
                    .formatted(
                        in,
                        kernelText(window),
                        window.stride(),
                        window.padding(),
                        window.rest(in.extent())),
                "stride",
                "kernel",
                "padding",
                "mode")
            .map(
                misfit ->
                    misfit
                        .orTry("mode", mode("Truncate"), "drops the rest")
                        .orTry("mode", mode("Same"), "pads it"));
  }

  private static Value mode(String constant) {
    return new Value.Constant("org.deeplearning4j.nn.conf.ConvolutionMode", constant);
  }

  /** Mode Same then pads by less than nothing: DL4J fails in the forward or backward pass. */
  private static Optional<Misfit> negativePadding(FeatureMap in, Window window) {
    return window.samePadding(in.extent()).smaller() > -2
        ? Optional.empty()
        : misfit(
            Code.UNSUPPORTED_VALUE,
            "cannot step over %s in mode Same: stride %s jumps over pixels that kernel %s does not reach"
                .formatted(in, window.stride(), kernelText(window)),
            "stride",
            "kernel",
            "mode");
  }

  /**
   * DL4J takes the maximum of no pixels for −3.4e38 and their average for NaN, and writes its
   * gradient outside of the array.
   */
  private static Optional<Misfit> emptyWindow(FeatureMap in, Window window) {
    return window.alwaysHoldsPixels(in.extent())
        ? Optional.empty()
        : misfit(
            Code.UNSUPPORTED_VALUE,
            "cannot pool %s: some windows of kernel %s with padding %s hold no pixel of it"
                .formatted(in, kernelText(window), window.padding()),
            "padding",
            "kernel",
            "dilation");
  }

  private static Optional<Misfit> nothingLeft(FeatureMap in, Window window) {
    return window.transposedOutput(in.extent()).smaller() > 0
        ? Optional.empty()
        : misfit(
            Code.EMPTY_OUTPUT,
            "leaves nothing of %s: stride %s and kernel %s make it %s, padding %s takes away %s"
                .formatted(
                    in,
                    window.stride(),
                    kernelText(window),
                    window.spread(in.extent()),
                    window.padding(),
                    window.totalPadding()),
            "padding",
            "kernel",
            "stride");
  }

  private static Optional<Misfit> misfit(Code code, String reason, String... blame) {
    return Optional.of(new Misfit(code, reason, blame));
  }
}
