package dev.tenon.builder;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossL1;
import org.nd4j.linalg.lossfunctions.impl.LossL2;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMAPE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import org.nd4j.linalg.lossfunctions.impl.LossMSLE;
import org.nd4j.linalg.lossfunctions.impl.LossNegativeLogLikelihood;
import org.nd4j.linalg.lossfunctions.impl.LossSparseMCXENT;

/** The loss functions of Deeplearning4j that take a weight for each output. */
public final class WeightedLoss {

  /**
   * A loss that counts so much. Called by generated code for a head without options of its own, one
   * of several in a block.
   *
   * @param head the name of the head
   * @param classes how many scores it gives
   * @throws IllegalStateException if there is no memory for a weight for each
   */
  public static ILossFunction of(String head, LossFunction loss, int classes, double weight) {
    double[] weights = unset(head, classes);
    Arrays.fill(weights, weight);
    return of(head, loss, weights);
  }

  /**
   * Room for a weight for each class.
   *
   * @throws IllegalStateException if there is none
   */
  static double[] unset(String owner, int classes) {
    try {
      return new double[classes];
    } catch (OutOfMemoryError tooMany) {
      throw new IllegalStateException(
          owner
              + ": no memory for the weights of the loss, one for each of its "
              + classes
              + " classes; without weights it needs none",
          tooMany);
    }
  }

  static ILossFunction of(String owner, LossFunction loss, double[] weights) {
    INDArray row = Nd4j.createFromArray(new double[][] {weights});
    return switch (loss) {
      case MCXENT -> new LossMCXENT(row);
      case NEGATIVELOGLIKELIHOOD -> new LossNegativeLogLikelihood(row);
      case SPARSE_MCXENT -> new LossSparseMCXENT(row);
      case XENT -> new LossBinaryXENT(row);
      case MSE, SQUARED_LOSS -> new LossMSE(row);
      case L1 -> new LossL1(row);
      case L2 -> new LossL2(row);
      case MEAN_ABSOLUTE_ERROR -> new LossMAE(row);
      case MEAN_ABSOLUTE_PERCENTAGE_ERROR -> new LossMAPE(row);
      case MEAN_SQUARED_LOGARITHMIC_ERROR -> new LossMSLE(row);
      default ->
          throw new IllegalStateException(
              owner + ": Deeplearning4j cannot weight the loss " + loss + "; remove the weights");
    };
  }

  private WeightedLoss() {}
}
