package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.HardActivation;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/**
 * Widen, convolve each channel, narrow (Sandler et al. 2018); with squeeze-and-excitation in
 * between the block of MobileNet v3 and EfficientNet.
 */
@AutoService(BlockType.class)
public final class InvertedResidualType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.InvertedResidual";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    checkActivation(block);
    Wire widened = widen(block);
    Window window = Windows.centred(attributes.extent("kernel"), attributes.extent("stride"));
    Wire convolved =
        activated(
            block,
            "depthwise",
            (bias, activation) -> new DepthwiseConvolution(1, window, bias, activation),
            widened);
    Wire narrowed =
        unit(block)
            .with(Activation.IDENTITY)
            .add(
                block,
                "project",
                pointwise(attributes.whole("filters")),
                squeezeAndExcite(block, convolved));
    return narrowed.shape().equals(block.input().shape())
        ? block.add("add", new ElementWise(ElementWiseOperation.ADD), narrowed, block.input())
        : narrowed;
  }

  /** Without a layer where the input is as wide already. */
  private static Wire widen(Lowering block) {
    Attributes attributes = block.attributes();
    if (!(block.input().shape() instanceof FeatureMap map)) {
      return block.input();
    }
    long given = attributes.whole("expandedFilters");
    long wide = given > 0 ? given : attributes.whole("expansion") * map.channels();
    return wide == map.channels()
        ? block.input()
        : activated(block, "expand", pointwise(wide), block.input());
  }

  private static Wire squeezeAndExcite(Lowering block, Wire wire) {
    Attributes attributes = block.attributes();
    SqueezeWidth width = SqueezeWidth.of(block, "squeezeExcite", "squeezeFilters");
    return width.isNone()
        ? wire
        : new SqueezeExcitation(
                width,
                attributes.constant("squeezeActivation", Activation.class),
                attributes.constant("gate", Gate.class))
            .add(block, wire);
  }

  private static Wire activated(Lowering block, String name, Unit.WeightLayer layer, Wire input) {
    if (!block.attributes().flag("hardSwish")) {
      return unit(block).add(block, name, layer, input);
    }
    Wire linear = unit(block).with(Activation.IDENTITY).add(block, name, layer, input);
    return HardActivation.swish(block, name, linear);
  }

  private static Unit unit(Lowering block) {
    return Unit.of(block.attributes());
  }

  private static Unit.WeightLayer pointwise(long filters) {
    return (bias, activation) -> new Convolution(filters, Window.same(1), bias, activation);
  }

  private static void checkActivation(Lowering block) {
    Attributes attributes = block.attributes();
    if (attributes.flag("hardSwish") && attributes.written("activation")) {
      throw block.reject(
          new Misfit(
                  Code.CONTRADICTION,
                  "has hard-swish and %s as its activation"
                      .formatted(attributes.constantName("activation")),
                  "hardSwish",
                  "activation")
              .orTry("hardSwish", new Value.Flag(false), "keeps the other activation"));
    }
  }
}
