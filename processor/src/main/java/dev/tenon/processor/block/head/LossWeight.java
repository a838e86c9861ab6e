package dev.tenon.processor.block.head;

import static dev.tenon.processor.layer.Loss.L1;
import static dev.tenon.processor.layer.Loss.L2;
import static dev.tenon.processor.layer.Loss.MCXENT;
import static dev.tenon.processor.layer.Loss.MEAN_ABSOLUTE_ERROR;
import static dev.tenon.processor.layer.Loss.MEAN_ABSOLUTE_PERCENTAGE_ERROR;
import static dev.tenon.processor.layer.Loss.MEAN_SQUARED_LOGARITHMIC_ERROR;
import static dev.tenon.processor.layer.Loss.MSE;
import static dev.tenon.processor.layer.Loss.NEGATIVELOGLIKELIHOOD;
import static dev.tenon.processor.layer.Loss.SPARSE_MCXENT;
import static dev.tenon.processor.layer.Loss.SQUARED_LOSS;
import static dev.tenon.processor.layer.Loss.XENT;

import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.text.Thousands;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much the loss of a head counts: the attribute {@code lossWeight}. DL4J is given a weight for
 * each score, in an array.
 */
final class LossWeight {
  private static final String ATTRIBUTE = "lossWeight";

  /** The losses whose classes in DL4J take a weight for each output. */
  private static final Set<Loss> WEIGHTED =
      EnumSet.of(
          MCXENT,
          NEGATIVELOGLIKELIHOOD,
          SPARSE_MCXENT,
          XENT,
          MSE,
          SQUARED_LOSS,
          L1,
          L2,
          MEAN_ABSOLUTE_ERROR,
          MEAN_ABSOLUTE_PERCENTAGE_ERROR,
          MEAN_SQUARED_LOGARITHMIC_ERROR);

  /** What the JDK itself takes for the longest array; a few more fail at once. */
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private LossWeight() {}

  /**
   * Reads the attribute.
   *
   * @param scores how many the head gives
   * @throws Rejection if the head would not be trained, or DL4J cannot weight its loss
   */
  static double of(Lowering block, long scores) {
    double weight = block.attributes().real(ATTRIBUTE);
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw block.reject(
          new Misfit(
                  Code.OUT_OF_RANGE,
                  "counts its loss %s times: the weight must be positive".formatted(weight),
                  ATTRIBUTE)
              .orTry(ATTRIBUTE, new Value.Real(1), "counts it fully"));
    }
    if (weight != 1 && !WEIGHTED.contains(loss(block))) {
      throw block.reject(
          new Misfit(
                  Code.UNSUPPORTED_VALUE,
                  "cannot weight its loss %s: DL4J takes no weights for it".formatted(loss(block)),
                  ATTRIBUTE,
                  "loss")
              .orTry(ATTRIBUTE, new Value.Real(1), "counts it fully"));
    }
    if (weight != 1 && scores > LONGEST_ARRAY) {
      throw block.reject(
          new Misfit(
                  Code.TOO_LARGE,
                  "cannot weight its loss: DL4J takes a weight for each of %s scores,"
                          .formatted(Thousands.of(scores))
                      + " and no array holds more than %s".formatted(Thousands.of(LONGEST_ARRAY)),
                  ATTRIBUTE)
              .orTry(ATTRIBUTE, new Value.Real(1), "counts it fully"));
    }
    return weight;
  }

  private static Loss loss(Lowering block) {
    return block.attributes().constant("loss", Loss.class);
  }
}
