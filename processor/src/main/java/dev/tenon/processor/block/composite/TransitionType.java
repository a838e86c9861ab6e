package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/** What stands between dense blocks: fewer channels, half the size (Huang et al. 2017). */
@AutoService(BlockType.class)
public final class TransitionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.Transition";
  }

  private static final Window HALVING =
      new Window(Extent.square(2), Extent.square(2), Extent.ONE, Extent.ZERO, PaddingMode.TRUNCATE);

  @Override
  public Wire lower(Lowering block) {
    Unit unit = Unit.of(block.attributes());
    Wire activated = unit.normalizeAndActivate(block, "conv", block.input());
    Wire convolved =
        block.add(
            "conv",
            new Convolution(filters(block), Window.same(1), unit.bias(), Activation.IDENTITY),
            activated);
    return block.add("pool", new Pooling(PoolingKind.AVG, HALVING), convolved);
  }

  /** ⌊compression · channels⌋; the layer itself complains where the input is no feature map. */
  private static long filters(Lowering block) {
    if (!(block.input().shape() instanceof FeatureMap map)) {
      return 1;
    }
    double compression = block.attributes().real("compression");
    long filters = (long) Math.floor(compression * map.channels());
    if (filters < 1) {
      throw block.reject(
          new Misfit(
              Code.OUT_OF_RANGE,
              "leaves none of the %s channels of %s".formatted(map.channels(), map),
              "compression"));
    }
    return filters;
  }
}
