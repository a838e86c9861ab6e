package dev.tenon.processor.block.head;

import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;

/** The labels of DL4J's {@code CnnLossLayer} have the shape of the scores. */
final class PixelLabels {
  private PixelLabels() {}

  /**
   * Checks that the loss compares such labels.
   *
   * @throws Rejection if it wants a single label for each pixel
   */
  static void check(Lowering block, Loss loss) {
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
