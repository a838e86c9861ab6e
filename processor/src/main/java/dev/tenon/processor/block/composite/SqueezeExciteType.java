package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;

/** Squeeze-and-excitation as a block of its own (Hu et al. 2018). */
@AutoService(BlockType.class)
public final class SqueezeExciteType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.SqueezeExcite";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    return new SqueezeExcitation(
            SqueezeWidth.of(block, "reduction", "filters"),
            attributes.constant("activation", Activation.class),
            attributes.constant("gate", Gate.class))
        .add(block, block.input());
  }
}
