package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.layer.ElementWiseOperation;

/** The maximum. */
@AutoService(BlockType.class)
public final class MaxType extends ElementWiseType {

  public MaxType() {
    super(ElementWiseOperation.MAX);
  }

  @Override
  public String annotation() {
    return "dev.tenon.merge.Max";
  }
}
