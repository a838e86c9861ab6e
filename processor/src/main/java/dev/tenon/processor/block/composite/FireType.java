package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.shape.Window;

/** A squeezing 1×1 convolution, then 1×1 and 3×3 side by side (Iandola et al. 2016). */
@AutoService(BlockType.class)
public final class FireType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.Fire";
  }

  @Override
  public Wire lower(Lowering block) {
    Wire squeezed = convolve(block, "squeeze", 1, block.input());
    return block.add(
        "concat",
        new Concat(),
        convolve(block, "expand1x1", 1, squeezed),
        convolve(block, "expand3x3", 3, squeezed));
  }

  /** The convolution whose filters the attribute of the same name gives. */
  private static Wire convolve(Lowering block, String name, long kernel, Wire input) {
    Attributes attributes = block.attributes();
    return Unit.of(attributes)
        .add(
            block,
            name,
            (bias, activation) ->
                new Convolution(attributes.whole(name), Window.same(kernel), bias, activation),
            input);
  }
}
