package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.PoolingKind;

/** A pooling over the whole image or sequence. */
@AutoService(BlockType.class)
public final class GlobalPoolType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.GlobalPool";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    PoolingKind kind = attributes.constant("value", PoolingKind.class);
    return block.add(new GlobalPooling(kind, attributes.flag("keepDimensions")), block.input());
  }
}
