package dev.tenon.processor.block.primitive;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.ZeroPadding;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/** A pooling with the attributes of {@code MaxPool} and {@code AveragePool}. */
final class PoolingBlock {
  private PoolingBlock() {}

  /**
   * Adds the pooling.
   *
   * @throws Rejection if attributes contradict each other or the window does not fit
   */
  static Wire add(Lowering block, PoolingKind kind) {
    Window window = Windows.pooling(block.attributes());
    if (!block.attributes().flag("ceil")) {
      return block.add(new Pooling(kind, window), block.input());
    }
    checkMode(block, window);
    return block.input().shape() instanceof FeatureMap map
        ? roundingUp(block, kind, CeilWindow.over(map.extent(), window))
        : block.add(new Pooling(kind, window), block.input());
  }

  private static Wire roundingUp(Lowering block, PoolingKind kind, CeilWindow ceil) {
    if (ceil.overhang().equals(Extent.ZERO)) {
      return block.add(new Pooling(kind, ceil.window()), block.input());
    }
    Extent overhang = ceil.overhang();
    Wire padded =
        block.add("pad", new ZeroPadding(0, overhang.height(), 0, overhang.width()), block.input());
    return block.add("pool", new Pooling(kind, ceil.window()), padded);
  }

  private static void checkMode(Lowering block, Window window) {
    Attributes attributes = block.attributes();
    if (window.mode() != PaddingMode.TRUNCATE) {
      throw block.reject(
          new Misfit(
                  Code.CONTRADICTION,
                  "rounds up in mode %s, which leaves nothing to round"
                      .formatted(attributes.constantName("mode")),
                  "ceil",
                  "mode")
              .orTry("ceil", new Value.Flag(false), "keeps the mode")
              .orTry("mode", attributes.constantLike("mode", "Truncate"), "rounds up"));
    }
  }
}
