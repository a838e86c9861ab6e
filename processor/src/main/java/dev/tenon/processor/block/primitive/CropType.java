package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cropping;

/** A border cut off an image. */
@AutoService(BlockType.class)
public final class CropType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Crop";
  }

  @Override
  public Wire lower(Lowering block) {
    Sides sides = Sides.of(block.attributes(), "value");
    return block.add(
        new Cropping(sides.top(), sides.bottom(), sides.left(), sides.right()), block.input());
  }
}
