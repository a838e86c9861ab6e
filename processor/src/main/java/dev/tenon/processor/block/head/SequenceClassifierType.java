package dev.tenon.processor.block.head;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.SequenceOutput;

/**
 * One score for each class at each step; DL4J's {@code RnnOutputLayer} cannot do without a bias.
 */
@AutoService(BlockType.class)
public final class SequenceClassifierType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.head.SequenceClassifier";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.HEAD;
  }

  @Override
  public Wire lower(Lowering block) {
    Head head = Head.of(block, "classes");
    return block.add(
        new SequenceOutput(head.scores(), true, head.activation(), head.loss(), head.lossWeight()),
        block.input());
  }
}
