package dev.tenon.processor.block.head;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.shape.Window;

/** A 1×1 convolution to the classes and a loss at each pixel. */
@AutoService(BlockType.class)
public final class PixelClassifierType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.head.PixelClassifier";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.HEAD;
  }

  @Override
  public Wire lower(Lowering block) {
    Head head = Head.of(block, "classes");
    PixelLabels.check(block, head.loss());
    boolean bias = block.attributes().flag("bias");
    Wire scores =
        block.add(
            "conv",
            new Convolution(head.scores(), Window.same(1), bias, Activation.IDENTITY),
            block.input());
    return block.add(new PixelOutput(head.activation(), head.loss(), head.lossWeight()), scores);
  }
}
