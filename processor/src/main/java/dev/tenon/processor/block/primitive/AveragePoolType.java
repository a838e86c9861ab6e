package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.PoolingKind;

/** One average-pooling. */
@AutoService(BlockType.class)
public final class AveragePoolType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.AveragePool";
  }

  @Override
  public Wire lower(Lowering block) {
    return PoolingBlock.add(block, PoolingKind.AVG);
  }
}
