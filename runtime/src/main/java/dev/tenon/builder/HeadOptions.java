package dev.tenon.builder;

import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The options of a head: a classifier or another output.
 *
 * <p>The loss function itself stands in the annotation. Weights of the loss are arrays of ND4J, so
 * a configuration with them, unlike every other, needs a backend on the class path.
 */
public final class HeadOptions extends TrainableOptions<HeadOptions> {

  private final LongSupplier classes;
  private final boolean open;
  private double @Nullable [] classWeights;
  private double lossWeight;

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   * @param classes how many scores the head gives
   */
  public HeadOptions(NetworkBuilder<?> network, String block, long classes) {
    this(network, block, classes, 1);
  }

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   * @param classes how many scores the head gives
   * @param lossWeight how much its loss counts unless set
   */
  public HeadOptions(NetworkBuilder<?> network, String block, long classes, double lossWeight) {
    this(network, block, () -> classes, lossWeight, false);
  }

  /**
   * Called by generated code for a head whose number of classes can be set.
   *
   * @param classes how many scores the head gives when the network is built
   */
  public HeadOptions(NetworkBuilder<?> network, String block, LongSupplier classes) {
    this(network, block, classes, 1);
  }

  /**
   * Called by generated code for a head whose number of classes can be set.
   *
   * @param classes how many scores the head gives when the network is built
   * @param lossWeight how much its loss counts unless set
   */
  public HeadOptions(
      NetworkBuilder<?> network, String block, LongSupplier classes, double lossWeight) {
    this(network, block, classes, lossWeight, true);
  }

  private HeadOptions(
      NetworkBuilder<?> network,
      String block,
      LongSupplier classes,
      double lossWeight,
      boolean open) {
    super(network, block);
    this.classes = classes;
    this.lossWeight = lossWeight;
    this.open = open;
  }

  /**
   * How much the loss of each class (of each unit, in a regression) counts, e.g. more for the rare
   * ones.
   *
   * @param weights one for each class, in the order of the labels
   * @throws IllegalArgumentException if their number is not that of the classes, or one of them is
   *     negative or not finite; where the number of classes can be set, it is compared when the
   *     network is built
   */
  public HeadOptions classWeights(double... weights) {
    if (!open) {
      requireOnePerClass(weights);
    }
    for (double weight : weights) {
      Check.coefficient(owner(), "classWeights", weight);
    }
    this.classWeights = weights.clone();
    return this;
  }

  /**
   * How much this head counts beside the others of the network: what its loss is multiplied with,
   * e.g. 0.3 for an auxiliary classifier of GoogLeNet. It is what the annotation says unless set;
   * whether the head is an auxiliary one, the annotation alone decides.
   *
   * @throws IllegalArgumentException if {@code weight} is not positive and finite
   */
  public HeadOptions lossWeight(double weight) {
    this.lossWeight = Check.positive(owner(), "lossWeight", weight);
    return this;
  }

  /**
   * The declared loss function with the weights of this head. Called by generated code.
   *
   * @throws IllegalStateException if there are weights but Deeplearning4j cannot weight this loss,
   *     or there is no memory for a weight for each class
   * @throws IllegalArgumentException if there are more or fewer weights than classes
   */
  public ILossFunction weighted(LossFunction loss) {
    if (classWeights == null && lossWeight == 1) {
      return loss.getILossFunction();
    }
    if (classWeights != null) {
      requireOnePerClass(classWeights);
    }
    double[] weights = WeightedLoss.unset(owner(), Math.toIntExact(classes.getAsLong()));
    Arrays.setAll(weights, i -> classWeights == null ? lossWeight : lossWeight * classWeights[i]);
    return WeightedLoss.of(owner(), loss, weights);
  }

  private void requireOnePerClass(double[] weights) {
    if (weights.length != classes.getAsLong()) {
      throw new IllegalArgumentException(
          "%s: classWeights has %d values for %d classes"
              .formatted(owner(), weights.length, classes.getAsLong()));
    }
  }

  @Override
  protected HeadOptions self() {
    return this;
  }
}
