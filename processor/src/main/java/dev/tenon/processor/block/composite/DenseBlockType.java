package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.shape.Window;

/** Convolutions that each read all before them (Huang et al. 2017). */
@AutoService(BlockType.class)
public final class DenseBlockType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.DenseBlock";
  }

  @Override
  public Wire lower(Lowering block) {
    Wire wire = block.input();
    for (long number = 1; number <= block.attributes().whole("layers"); number++) {
      wire = block.add(number + "/concat", new Concat(), wire, layer(block, number + "/", wire));
    }
    return wire;
  }

  /** Normalise, activate, convolve; with a bottleneck twice. */
  private static Wire layer(Lowering block, String path, Wire input) {
    Attributes attributes = block.attributes();
    long growth = attributes.whole("growth");
    if (!attributes.flag("bottleneck")) {
      return convolve(block, path + "conv", 3, growth, input);
    }
    long width = attributes.whole("expansion") * growth;
    Wire narrowed = convolve(block, path + "conv1", 1, width, input);
    return convolve(block, path + "conv2", 3, growth, narrowed);
  }

  private static Wire convolve(Lowering block, String name, long kernel, long filters, Wire input) {
    Unit unit = Unit.of(block.attributes());
    Wire activated = unit.normalizeAndActivate(block, name, input);
    return block.add(
        name,
        new Convolution(filters, Window.same(kernel), unit.bias(), Activation.IDENTITY),
        activated);
  }
}
