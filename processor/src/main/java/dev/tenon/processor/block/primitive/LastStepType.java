package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.LastStep;

/** The last step of a sequence. */
@AutoService(BlockType.class)
public final class LastStepType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.LastStep";
  }

  @Override
  public boolean takesFrames() {
    return false;
  }

  @Override
  public Wire lower(Lowering block) {
    return block.add(new LastStep(), block.input());
  }
}
