package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;

/** One batch normalisation, with an activation where one is asked for. */
@AutoService(BlockType.class)
public final class BatchNormType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.BatchNorm";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.BATCH_NORM;
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    BatchNorm layer = new BatchNorm(attributes.real("epsilon"), attributes.real("decay"));
    Activation activation = attributes.constant("activation", Activation.class);
    if (activation == Activation.IDENTITY) {
      return block.add(layer, block.input());
    }
    Wire normalized = block.add("bn", layer, block.input());
    return new Unit(false, true, activation).activate(block, "", normalized);
  }
}
