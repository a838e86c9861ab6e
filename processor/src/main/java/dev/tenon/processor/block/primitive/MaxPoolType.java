package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.PoolingKind;

/** One max-pooling. */
@AutoService(BlockType.class)
public final class MaxPoolType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.MaxPool";
  }

  @Override
  public Wire lower(Lowering block) {
    return PoolingBlock.add(block, PoolingKind.MAX);
  }
}
