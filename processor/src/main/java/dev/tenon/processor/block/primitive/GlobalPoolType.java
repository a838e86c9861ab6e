package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.shape.Shape.Sequence;

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
    boolean keepDimensions = attributes.flag("keepDimensions");
    return block.input().shape() instanceof Sequence
        ? overSteps(block, kind, keepDimensions)
        : block.add(new GlobalPooling(kind, keepDimensions), block.input());
  }

  private static Wire overSteps(Lowering block, PoolingKind kind, boolean keepDimensions) {
    SequencePooling pooling = new SequencePooling(kind);
    return keepDimensions
        ? block.add(pooling, block.input())
        : block.add("squeeze", new Squeeze(), block.add("pool", pooling, block.input()));
  }
}
