package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Dense;

/** One dense layer. */
@AutoService(BlockType.class)
public final class DenseType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Dense";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    return Unit.of(attributes)
        .addAlone(
            block,
            "dense",
            (bias, activation) -> new Dense(attributes.whole("units"), bias, activation));
  }
}
