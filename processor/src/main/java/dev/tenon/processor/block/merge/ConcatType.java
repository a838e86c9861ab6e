package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Concat;

/** Feature maps joined along the channels, vectors end to end. */
@AutoService(BlockType.class)
public final class ConcatType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.merge.Concat";
  }

  @Override
  public Arity arity() {
    return Arity.SEVERAL;
  }

  @Override
  public Wire lower(Lowering block) {
    Wire[] inputs =
        block.attributes().flag("crop")
            ? CommonExtent.cropped(block)
            : block.inputs().toArray(Wire[]::new);
    return block.add(new Concat(), inputs);
  }
}
