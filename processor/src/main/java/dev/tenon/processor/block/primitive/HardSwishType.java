package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.HardActivation;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;

/** The hard-swish activation. */
@AutoService(BlockType.class)
public final class HardSwishType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.HardSwish";
  }

  @Override
  public Wire lower(Lowering block) {
    return HardActivation.swish(block, "", block.input());
  }
}
