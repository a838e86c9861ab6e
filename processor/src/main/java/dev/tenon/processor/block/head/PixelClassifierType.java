package dev.tenon.processor.block.head;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
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
    checkLabels(block, head.loss());
    boolean bias = block.attributes().flag("bias");
    Wire scores =
        block.add(
            "conv",
            new Convolution(head.scores(), Window.same(1), bias, Activation.IDENTITY),
            block.input());
    return block.add(new PixelOutput(head.activation(), head.loss()), scores);
  }

  /**
   * DL4J's {@code CnnLossLayer} wants labels of the shape of the scores, this loss a single one.
   */
  private static void checkLabels(Lowering block, Loss loss) {
    if (loss == Loss.SPARSE_MCXENT) {
      throw block.reject(
          new Misfit(
                  Code.LOSS_MISMATCH,
                  "cannot be trained with loss SPARSE_MCXENT: DL4J wants one label for each class "
                      + "and pixel",
                  "loss")
              .orTry("loss", block.attributes().constantLike("loss", "MCXENT"), ""));
    }
  }
}
