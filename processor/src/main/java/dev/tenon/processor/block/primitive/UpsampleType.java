package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Upsampling;

/** An image enlarged by repeating its pixels. */
@AutoService(BlockType.class)
public final class UpsampleType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Upsample";
  }

  @Override
  public Wire lower(Lowering block) {
    return block.add(new Upsampling(block.attributes().extent("value")), block.input());
  }
}
