package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;

/** Convolutions and a shortcut around them, added (He et al. 2016a and, pre-activated, 2016b). */
@AutoService(BlockType.class)
public final class ResidualType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.Residual";
  }

  @Override
  public Wire lower(Lowering block) {
    return block.attributes().flag("preActivation") ? preActivated(block) : postActivated(block);
  }

  /** Normalisation and activation after each convolution, the last activation after the sum. */
  private static Wire postActivated(Lowering block) {
    Unit unit = Unit.of(block.attributes());
    Wire wire = block.input();
    for (ResidualConvolution convolution : ResidualConvolution.all(block)) {
      wire = convolution.isLast() ? drop(block, wire) : wire;
      Unit own = convolution.isLast() ? unit.with(Activation.IDENTITY) : unit;
      wire = convolution.add(block, own, wire);
    }
    Wire sum = sum(block, wire, block.input(), unit);
    return unit.activate(block, "", sum);
  }

  /** Normalisation and activation before each convolution; a projection shares the first ones. */
  private static Wire preActivated(Lowering block) {
    Unit normalization = Unit.of(block.attributes());
    Unit inner = new Unit(normalization.bias(), false, Activation.IDENTITY);
    Unit outer = inner.withBias(hasOuterBias(block.attributes()));
    Wire wire = block.input();
    Wire first = wire;
    for (ResidualConvolution convolution : ResidualConvolution.all(block)) {
      Wire activated = normalization.normalizeAndActivate(block, convolution.name(), wire);
      first = convolution.isFirst() ? activated : first;
      Wire thinned = convolution.isLast() ? drop(block, activated) : activated;
      wire = convolution.add(block, convolution.isLast() ? outer : inner, thinned);
    }
    return sum(block, wire, first, outer);
  }

  /** With pre-activation no normalisation follows what is added, so it keeps its bias. */
  private static boolean hasOuterBias(Attributes attributes) {
    return !attributes.written("bias") || attributes.flag("bias");
  }

  private static Wire drop(Lowering block, Wire wire) {
    double rate = block.attributes().dropRate("dropout");
    return rate > 0 ? block.add("dropout", new Dropout(rate), wire) : wire;
  }

  private static Wire sum(Lowering block, Wire convolved, Wire projected, Unit unit) {
    Attributes attributes = block.attributes();
    SqueezeWidth width = new SqueezeWidth(attributes.whole("squeezeExcite"), 0);
    Wire main =
        width.isNone()
            ? convolved
            : new SqueezeExcitation(width, Activation.RELU, Gate.SIGMOID).add(block, convolved);
    Unit projection = unit.with(attributes.constant("projectionActivation", Activation.class));
    Wire shortcut = new ResidualShortcut(block, projected, projection).around(main);
    return block.add("add", new ElementWise(ElementWiseOperation.ADD), main, shortcut);
  }
}
