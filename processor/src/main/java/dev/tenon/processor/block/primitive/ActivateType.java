package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;

/** An activation function as a layer of its own. */
@AutoService(BlockType.class)
public final class ActivateType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Activate";
  }

  @Override
  public Wire lower(Lowering block) {
    return block.add(
        new Activate(block.attributes().constant("value", Activation.class)), block.input());
  }
}
