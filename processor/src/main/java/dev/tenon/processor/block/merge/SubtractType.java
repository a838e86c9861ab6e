package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.layer.ElementWiseOperation;

/** The difference of exactly two: DL4J fails on more only when it runs. */
@AutoService(BlockType.class)
public final class SubtractType extends ElementWiseType {

  public SubtractType() {
    super(ElementWiseOperation.SUBTRACT);
  }

  @Override
  public String annotation() {
    return "dev.tenon.merge.Subtract";
  }

  @Override
  public Arity arity() {
    return Arity.TWO;
  }
}
