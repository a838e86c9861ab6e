package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.layer.ElementWiseOperation;

/** The mean. */
@AutoService(BlockType.class)
public final class AverageType extends ElementWiseType {

  public AverageType() {
    super(ElementWiseOperation.AVERAGE);
  }

  @Override
  public String annotation() {
    return "dev.tenon.merge.Average";
  }
}
