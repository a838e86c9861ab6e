package dev.tenon.processor.block.merge;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.layer.ElementWiseOperation;

/** The sum. */
@AutoService(BlockType.class)
public final class AddType extends ElementWiseType {

  public AddType() {
    super(ElementWiseOperation.ADD);
  }

  @Override
  public String annotation() {
    return "dev.tenon.merge.Add";
  }
}
