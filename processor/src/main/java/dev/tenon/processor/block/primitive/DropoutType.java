package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;

/** Dropout as a layer of its own. */
@AutoService(BlockType.class)
public final class DropoutType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Dropout";
  }

  @Override
  public Wire lower(Lowering block) {
    double rate = block.attributes().real("value");
    if (rate >= 1) {
      throw block.reject(
          new Misfit(Code.OUT_OF_RANGE, "drops everything: the rate must be below 1", "value"));
    }
    return block.add(new Dropout(rate), block.input());
  }
}
