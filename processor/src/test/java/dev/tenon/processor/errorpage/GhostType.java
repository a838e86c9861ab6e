package dev.tenon.processor.errorpage;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;

/** A block type with a defect. */
public final class GhostType implements BlockType {
  @Override
  public String annotation() {
    return "Ghost";
  }

  @Override
  public Wire lower(Lowering lowering) {
    throw new IllegalStateException("no such layer");
  }
}
