package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.LocalResponseNorm;

/** One local response normalisation. */
@AutoService(BlockType.class)
public final class LocalResponseNormType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.LocalResponseNorm";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    return block.add(
        new LocalResponseNorm(
            attributes.real("k"),
            attributes.whole("depth"),
            attributes.real("alpha"),
            attributes.real("beta")),
        block.input());
  }
}
