package dev.tenon.processor.block.head;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Output;

/** One score for each class. */
@AutoService(BlockType.class)
public final class ClassifierType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.head.Classifier";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.HEAD;
  }

  @Override
  public Wire lower(Lowering block) {
    Head head = Head.of(block, "classes");
    boolean bias = block.attributes().flag("bias");
    return block.add(
        new Output(head.scores(), bias, head.activation(), head.loss(), head.lossWeight()),
        block.input());
  }
}
