package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/** Convolutions of one size and a 2×2 max-pooling (Simonyan and Zisserman 2015). */
@AutoService(BlockType.class)
public final class VggBlockType implements BlockType {
  private static final Window HALVING =
      new Window(Extent.square(2), Extent.square(2), Extent.ONE, Extent.ZERO, PaddingMode.TRUNCATE);

  @Override
  public String annotation() {
    return "dev.tenon.block.VggBlock";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    long filters = attributes.whole("filters");
    Window window = Windows.stepless(attributes);
    Unit unit = Unit.of(attributes);
    Wire wire = block.input();
    for (long number = 1; number <= attributes.whole("convs"); number++) {
      wire =
          unit.add(
              block,
              "conv" + number,
              (bias, activation) -> new Convolution(filters, window, bias, activation),
              wire);
    }
    return attributes.flag("pool") ? pool(block, wire) : wire;
  }

  private static Wire pool(Lowering block, Wire wire) {
    if (wire.shape() instanceof FeatureMap map && (map.height() < 2 || map.width() < 2)) {
      throw block.reject(
          new Misfit(
                  Code.KERNEL_EXCEEDS_INPUT,
                  "cannot pool %s: its 2×2 window is larger".formatted(map),
                  "pool")
              .orTry("pool", new Value.Flag(false), "keeps %s".formatted(map.extent())));
    }
    return block.add("pool", new Pooling(PoolingKind.MAX, HALVING), wire);
  }
}
