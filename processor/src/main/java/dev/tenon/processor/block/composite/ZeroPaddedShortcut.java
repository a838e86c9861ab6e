package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/**
 * The shortcut without parameters: every stride-th pixel, and zeros for the channels that the input
 * does not have (option A of He et al. 2016a).
 */
final class ZeroPaddedShortcut {
  private ZeroPaddedShortcut() {}

  /**
   * Adds the layers of the shortcut.
   *
   * @throws Rejection if the input has more channels than the output
   */
  static Wire add(Lowering block, Extent stride, FeatureMap out) {
    FeatureMap in = (FeatureMap) block.input().shape();
    long zeros = out.channels() - in.channels();
    if (zeros < 0) {
      throw block.reject(misfit(block, in, out));
    }
    Wire sampled = subsample(block, stride);
    return zeros == 0 ? sampled : block.add("zeros", new ChannelZeroPadding(zeros), sampled);
  }

  private static Wire subsample(Lowering block, Extent stride) {
    Window window = new Window(Extent.ONE, stride, Extent.ONE, Extent.ZERO, PaddingMode.TRUNCATE);
    return stride.equals(Extent.ONE)
        ? block.input()
        : block.add("subsample", new Pooling(PoolingKind.MAX, window), block.input());
  }

  private static Misfit misfit(Lowering block, FeatureMap in, FeatureMap out) {
    return new Misfit(
            Code.SHORTCUT_MISFIT,
            "cannot pad %s with zeros to %s: it has more channels already".formatted(in, out),
            "filters",
            "shortcut")
        .orTry("filters", new Value.Whole(in.channels()), "fits the shortcut")
        .orTry(
            "shortcut",
            block.attributes().constantLike("shortcut", Shortcut.PROJECTION.name()),
            "");
  }
}
