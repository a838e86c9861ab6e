package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortcut without parameters: every stride-th pixel, and zeros for the channels that the input
 * does not have (option A of He et al. 2016a). DL4J has no layer that adds channels of zeros, so
 * they are the input itself times zero, as often as it takes.
 */
final class ZeroPaddedShortcut {
  private static final Extent ONE = Extent.ONE;

  private ZeroPaddedShortcut() {}

  /**
   * Adds the layers of the shortcut.
   *
   * @throws Rejection if the channels are no multiple of those of the input
   */
  static Wire add(Lowering block, Extent stride, FeatureMap out) {
    Wire sampled = subsample(block, stride);
    long channels = ((FeatureMap) sampled.shape()).channels();
    if (out.channels() % channels != 0) {
      throw block.reject(misfit(block, (FeatureMap) sampled.shape(), out));
    }
    List<Wire> parts = new ArrayList<>(List.of(sampled));
    for (long copy = 1; copy < out.channels() / channels; copy++) {
      parts.add(block.add("zeros" + copy, new Scale(0), sampled));
    }
    return parts.size() == 1 ? sampled : block.add("pad", new Concat(), parts.toArray(Wire[]::new));
  }

  private static Wire subsample(Lowering block, Extent stride) {
    Window window = new Window(ONE, stride, ONE, Extent.ZERO, PaddingMode.TRUNCATE);
    return stride.equals(ONE)
        ? block.input()
        : block.add("subsample", new Pooling(PoolingKind.MAX, window), block.input());
  }

  private static Misfit misfit(Lowering block, FeatureMap in, FeatureMap out) {
    long nextMultiple = (out.channels() + in.channels() - 1) / in.channels() * in.channels();
    String reason =
        in.channels() > out.channels()
            ? "cannot pad %s with zeros to %s: it has more channels".formatted(in, out)
            : "cannot pad %s with zeros to %s: the channels are no multiple".formatted(in, out);
    return new Misfit(Code.SHORTCUT_MISFIT, reason, "filters", "shortcut")
        .orTry("filters", new Value.Whole(nextMultiple), "")
        .orTry(
            "shortcut",
            block.attributes().constantLike("shortcut", Shortcut.PROJECTION.name()),
            "");
  }
}
