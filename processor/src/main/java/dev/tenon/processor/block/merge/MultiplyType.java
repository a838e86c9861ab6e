package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.layer.ElementWiseOperation;

/** The product. */
@AutoService(BlockType.class)
public final class MultiplyType extends ElementWiseType {

  public MultiplyType() {
    super(ElementWiseOperation.PRODUCT);
  }

  @Override
  public String annotation() {
    return "dev.tenon.merge.Multiply";
  }
}
