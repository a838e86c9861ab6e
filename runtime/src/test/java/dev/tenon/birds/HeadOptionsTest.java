package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.EnumSource.Mode.MATCH_ANY;
import static org.junit.jupiter.params.provider.EnumSource.Mode.MATCH_NONE;

import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.WeightedLoss;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/** Weights of a loss are combined with the loss that the annotation declares. */
class HeadOptionsTest {

  private static final int CLASSES = 4;

  /** The losses that Deeplearning4j cannot weight, as a pattern. */
  private static final String UNWEIGHTED =
      "COSINE_PROXIMITY|HINGE|KL_DIVERGENCE|POISSON|RECONSTRUCTION_CROSSENTROPY|SQUARED_HINGE"
          + "|WASSERSTEIN";

  @Test
  void withoutWeightsTheLossIsTheDeclaredOne() {
    assertThat(head().weighted(LossFunction.MCXENT)).isEqualTo(new LossMCXENT());
  }

  @Test
  void theAnnotationsWeightHoldsUnlessTheBuilderSetsOne() {
    INDArray row = Nd4j.createFromArray(new double[][] {{0.3, 0.3, 0.3, 0.3}});

    assertThat(lighter().weighted(LossFunction.MCXENT)).isEqualTo(new LossMCXENT(row));
    assertThat(WeightedLoss.of("pixels", LossFunction.MCXENT, CLASSES, 0.3))
        .isEqualTo(new LossMCXENT(row));
    assertThat(lighter().lossWeight(1).weighted(LossFunction.MCXENT)).isEqualTo(new LossMCXENT());
  }

  private static HeadOptions lighter() {
    return new HeadOptions(PatchNetBuilder.create(), "pixels", CLASSES, 0.3);
  }

  @ParameterizedTest
  @EnumSource(mode = MATCH_NONE, names = UNWEIGHTED)
  void lossWeightMultipliesScoreAndGradient(LossFunction loss) {
    ILossFunction declared = head().weighted(loss);
    ILossFunction weighted = head().lossWeight(3).weighted(loss);

    assertThat(weighted).hasSameClassAs(declared);
    assertThat(score(weighted, loss)).isCloseTo(3 * score(declared, loss), within(1e-9));
    assertThat(gradient(weighted, loss).sub(gradient(declared, loss).mul(3)).norm1Number())
        .satisfies(difference -> assertThat(difference.doubleValue()).isLessThan(1e-9));
    assertThat(gradient(declared, loss).norm1Number().doubleValue()).isGreaterThan(0.01);
  }

  @ParameterizedTest
  @EnumSource(mode = MATCH_NONE, names = UNWEIGHTED)
  void gradientIsTheSlopeOfTheWeightedScore(LossFunction loss) {
    ILossFunction weighted = head().classWeights(0.5, 4, 0, 1).lossWeight(0.3).weighted(loss);
    INDArray gradient = gradient(weighted, loss);
    double step = 1e-6;
    for (int i = 0; i < CLASSES; i++) {
      INDArray up = preOutput();
      up.putScalar(1, i, up.getDouble(1, i) + step);
      INDArray down = preOutput();
      down.putScalar(1, i, down.getDouble(1, i) - step);
      double slope = (score(weighted, loss, up) - score(weighted, loss, down)) / (2 * step);
      assertThat(gradient.getDouble(1, i)).as("output %s", i).isCloseTo(slope, within(1e-6));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = MATCH_ANY, names = UNWEIGHTED)
  void lossesThatCannotBeWeightedSaySo(LossFunction loss) {
    assertThatIllegalStateException()
        .isThrownBy(() -> head().lossWeight(3).weighted(loss))
        .withMessage(
            "block 'pixels': Deeplearning4j cannot weight the loss "
                + loss
                + "; remove the weights");
    assertThat(head().lossWeight(1).weighted(loss)).isEqualTo(loss.getILossFunction());
  }

  /** Java allows no array of so many, however much memory there is. */
  @Test
  void weightsForMoreClassesThanThereIsMemoryForSaySo() {
    HeadOptions most = new HeadOptions(PatchNetBuilder.create(), "pixels", Integer.MAX_VALUE);

    assertThatIllegalStateException()
        .isThrownBy(() -> most.lossWeight(3).weighted(LossFunction.MCXENT))
        .withMessage(
            "block 'pixels': no memory for the weights of the loss, one for each of its"
                + " 2147483647 classes; without weights it needs none");
    assertThatIllegalStateException()
        .isThrownBy(() -> WeightedLoss.of("a/b", LossFunction.MCXENT, Integer.MAX_VALUE, 0.3))
        .withMessageStartingWith("a/b: no memory for the weights of the loss");
    assertThat(most.lossWeight(1).weighted(LossFunction.MCXENT)).isEqualTo(new LossMCXENT());
  }

  @Test
  void classWeightsCountEachClass() {
    DataSet birds = patchesOfClass(1);
    double unweighted = score(patches(pixels -> {}), birds);

    assertThat(score(patches(pixels -> pixels.classWeights(1, 5, 1)), birds))
        .isCloseTo(5 * unweighted, within(1e-6));
    assertThat(score(patches(pixels -> pixels.classWeights(7, 1, 0)), birds))
        .isCloseTo(unweighted, within(1e-6));
    assertThat(score(patches(pixels -> pixels.classWeights(1, 5, 1).lossWeight(0.3)), birds))
        .isCloseTo(1.5 * unweighted, within(1e-6));
  }

  @Test
  void weightsSurviveJson() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create().pixels(block -> block.classWeights(1, 5, 1)).configuration();
    ComputationGraphConfiguration read =
        ComputationGraphConfiguration.fromJson(configuration.toJson());

    CnnLossLayer head = (CnnLossLayer) Configurations.layer(read, "pixels/loss");
    assertThat(head.getLossFn())
        .isEqualTo(new LossMCXENT(Nd4j.createFromArray(new double[][] {{1, 5, 1}})));
  }

  private static HeadOptions head() {
    return new HeadOptions(PatchNetBuilder.create(), "pixels", CLASSES);
  }

  private static double score(ILossFunction loss, LossFunction declared) {
    return score(loss, declared, preOutput());
  }

  private static double score(ILossFunction loss, LossFunction declared, INDArray preOutput) {
    return loss.computeScore(labels(declared), preOutput, activation(declared), null, false);
  }

  private static INDArray gradient(ILossFunction loss, LossFunction declared) {
    return loss.computeGradient(labels(declared), preOutput(), activation(declared), null);
  }

  /** The usual activation of a loss; binary cross-entropy has no right gradient with softmax. */
  private static IActivation activation(LossFunction loss) {
    return loss == LossFunction.XENT ? new ActivationSigmoid() : new ActivationSoftmax();
  }

  private static INDArray labels(LossFunction loss) {
    return loss == LossFunction.SPARSE_MCXENT
        ? Nd4j.createFromArray(new double[][] {{2}, {0}})
        : Nd4j.createFromArray(new double[][] {{0.1, 0.2, 0.6, 0.1}, {0.7, 0.1, 0.1, 0.1}});
  }

  private static INDArray preOutput() {
    return Nd4j.createFromArray(new double[][] {{0.1, -0.2, 0.3, 0.4}, {0.5, 0.6, -0.7, 0.8}});
  }

  private static ComputationGraph patches(Consumer<HeadOptions> options) {
    return PatchNetBuilder.create().seed(42).dataType(DataType.DOUBLE).pixels(options).build();
  }

  private static DataSet patchesOfClass(int index) {
    INDArray labels = Nd4j.zeros(DataType.DOUBLE, PatchNetBuilder.Shapes.PIXELS.batch(2));
    for (int example = 0; example < 2; example++) {
      labels.slice(example).slice(index).assign(1);
    }
    Nd4j.getRandom().setSeed(7);
    return new DataSet(Nd4j.rand(DataType.DOUBLE, PatchNetBuilder.Shapes.INPUT.batch(2)), labels);
  }

  private static double score(ComputationGraph net, DataSet data) {
    return net.score(data, false);
  }
}
