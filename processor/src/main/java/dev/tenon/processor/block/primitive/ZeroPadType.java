package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.ZeroPadding;

/** Zeros around an image. */
@AutoService(BlockType.class)
public final class ZeroPadType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.ZeroPad";
  }

  @Override
  public Wire lower(Lowering block) {
    Sides sides = Sides.of(block.attributes(), "value");
    return block.add(
        new ZeroPadding(sides.top(), sides.bottom(), sides.left(), sides.right()), block.input());
  }
}
