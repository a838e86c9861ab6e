package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
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
    Unit unit = unit(block.attributes()).withBias(block.attributes().flag("bias"));
    Wire wire = block.input();
    for (ResidualConvolution convolution : ResidualConvolution.all(block)) {
      wire =
          convolution.add(
              block, convolution.isLast() ? unit.with(Activation.IDENTITY) : unit, wire);
    }
    Wire shortcut =
        new ResidualShortcut(block, block.input(), projection(block, unit)).around(wire);
    return unit.activate(block, "", sum(block, wire, shortcut));
  }

  /** Normalisation and activation before each convolution; a projection shares the first ones. */
  private static Wire preActivated(Lowering block) {
    Unit normalization = unit(block.attributes());
    Unit open = new Unit(true, false, Activation.IDENTITY);
    Wire wire = block.input();
    Wire first = wire;
    for (ResidualConvolution convolution : ResidualConvolution.all(block)) {
      Wire activated = normalization.normalizeAndActivate(block, convolution.name(), wire);
      first = convolution.isFirst() ? activated : first;
      wire = convolution.add(block, open.withBias(bias(block, convolution)), activated);
    }
    Unit projection = projection(block, open.withBias(block.attributes().flag("bias")));
    return sum(block, wire, new ResidualShortcut(block, first, projection).around(wire));
  }

  /** A bias that is not written is left out where the next layer is a normalisation. */
  private static boolean bias(Lowering block, ResidualConvolution convolution) {
    Attributes attributes = block.attributes();
    return attributes.written("bias")
        ? attributes.flag("bias")
        : convolution.isLast() || !attributes.flag("batchNorm");
  }

  private static Unit unit(Attributes attributes) {
    return new Unit(
        attributes.flag("bias"),
        attributes.flag("batchNorm"),
        attributes.constant("activation", Activation.class));
  }

  private static Unit projection(Lowering block, Unit unit) {
    return unit.with(block.attributes().constant("projectionActivation", Activation.class));
  }

  private static Wire sum(Lowering block, Wire main, Wire shortcut) {
    return block.add("add", new ElementWise(ElementWiseOperation.ADD), main, shortcut);
  }
}
