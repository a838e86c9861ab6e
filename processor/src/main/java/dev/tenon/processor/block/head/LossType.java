package dev.tenon.processor.block.head;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;

/** A loss without weights. */
@AutoService(BlockType.class)
public final class LossType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.head.Loss";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.HEAD;
  }

  @Override
  public Wire lower(Lowering block) {
    Shape in = block.input().shape();
    if (in instanceof FeatureMap map) {
      Head head = Head.over(block, map.channels());
      PixelLabels.check(block, head.loss());
      return block.add(
          new PixelOutput(head.activation(), head.loss(), head.lossWeight()), block.input());
    }
    Head head = Head.over(block, in.elements());
    return block.add(
        new VectorOutput(head.activation(), head.loss(), head.lossWeight()), block.input());
  }
}
