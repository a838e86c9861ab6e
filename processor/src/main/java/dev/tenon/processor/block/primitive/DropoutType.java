package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Dropout;

/** Dropout as a layer of its own. */
@AutoService(BlockType.class)
public final class DropoutType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Dropout";
  }

  @Override
  public Wire lower(Lowering block) {
    return block.add(new Dropout(block.attributes().dropRate("value")), block.input());
  }
}
