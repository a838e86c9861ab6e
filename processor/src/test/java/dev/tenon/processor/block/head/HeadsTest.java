package dev.tenon.processor.block.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.head.Output;
import dev.tenon.head.PixelClassifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Kind;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

class HeadsTest {

  @Test
  void classifierFlattensAFeatureMap() {
    Plan plan = Plans.of(image().block("species", Classifier.class, "classes", 10));

    assertThat(Plans.names(plan)).containsExactly("species");
    assertThat(Plans.block(plan, "species").output().shape()).hasToString("10");
    assertThat(Plans.block(plan, "species").kind()).isEqualTo(Kind.SCORES);
    assertThat(plan.cost().parameters()).isEqualTo(3 * 8 * 8 * 10 + 10);
  }

  @Test
  void pixelClassifierConvolvesToTheClasses() {
    Plan plan = Plans.of(image().block("mask", PixelClassifier.class, "classes", 4));

    assertThat(Plans.names(plan)).containsExactly("mask/conv", "mask");
    assertThat(Plans.layer(plan, "mask"))
        .isEqualTo(new PixelOutput(dev.tenon.processor.layer.Activation.SOFTMAX, Loss.MCXENT, 1));
    assertThat(Plans.block(plan, "mask").output().shape()).hasToString("4×8×8");
    assertThat(plan.cost().parameters()).isEqualTo(3 * 4 + 4);
    assertThat(plan.outputs()).containsExactly("mask");
  }

  @Test
  void sequenceClassifierKeepsTheSteps() {
    Plan plan =
        Plans.of(
            TestNetwork.ofSequence(6, 7).block("tags", SequenceClassifier.class, "classes", 3));

    assertThat(Plans.block(plan, "tags").output().shape()).hasToString("3×7");
    assertThat(plan.cost().parameters()).isEqualTo(6 * 3 + 3);
  }

  @Test
  void softmaxOfOneScoreIsAnError() {
    Problem problem = Plans.problemOf(image().block("yes", Classifier.class, "classes", 1));

    assertThat(problem.code()).isEqualTo(Code.LOSS_MISMATCH);
    assertThat(problem.sentence())
        .isEqualTo("Classifier 'yes' applies SOFTMAX to a single score, which then is always 1.");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("classes = 2", "activation = SIGMOID");
  }

  @Test
  void lossAndActivationMustGoTogether() {
    Problem problem =
        Plans.problemOf(
            image().block("tags", Classifier.class, "classes", 5, "loss", LossFunction.XENT));

    assertThat(problem.code()).isEqualTo(Code.LOSS_MISMATCH);
    assertThat(problem.sentence())
        .isEqualTo(
            "Classifier 'tags' cannot be trained with activation SOFTMAX and loss XENT: "
                + "the activation lets one class win, the loss takes each class for itself.");
    assertThat(problem.where()).isEqualTo("TestNet.tags  @Classifier(classes = 5, loss = XENT)");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("activation = SIGMOID", "loss = MCXENT");
  }

  @Test
  void regressionsMayHaveOneUnit() {
    Plan plan =
        Plans.of(
            image()
                .block(
                    "age",
                    Output.class,
                    "units",
                    1,
                    "activation",
                    Activation.IDENTITY,
                    "loss",
                    LossFunction.MSE));

    assertThat(Plans.block(plan, "age").output().shape()).hasToString("1");
  }

  @Test
  void lossMayCountLess() {
    Plan plan = Plans.of(image().block("side", Classifier.class, "classes", 5, "lossWeight", 0.3));

    assertThat(Plans.layer(plan, "side").lossWeight()).isEqualTo(0.3);
  }

  @Test
  void lossMustCount() {
    Problem problem =
        Plans.problemOf(image().block("side", Classifier.class, "classes", 5, "lossWeight", 0.0));

    assertThat(problem.code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(problem.sentence())
        .isEqualTo("Classifier 'side' counts its loss 0.0 times: the weight must be positive.");
  }

  @Test
  void someLossesCannotBeWeighted() {
    Problem problem =
        Plans.problemOf(
            image()
                .block(
                    "side",
                    Output.class,
                    "units",
                    2,
                    "activation",
                    Activation.TANH,
                    "loss",
                    LossFunction.HINGE,
                    "lossWeight",
                    0.3));

    assertThat(problem.code()).isEqualTo(Code.UNSUPPORTED_VALUE);
    assertThat(problem.sentence())
        .isEqualTo("Output 'side' cannot weight its loss HINGE: DL4J takes no weights for it.");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("lossWeight = 1.0");
  }

  @Test
  void noArrayHoldsAWeightForEachOfTooManyScores() {
    Problem problem =
        Plans.problemOf(
            TestNetwork.ofVector(1)
                .block("words", Classifier.class, "classes", Integer.MAX_VALUE, "lossWeight", 0.3));

    assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(problem.sentence())
        .isEqualTo(
            "Classifier 'words' cannot weight its loss: DL4J takes a weight for each of"
                + " 2,147,483,647 scores, and no array holds more than 2,147,483,639.");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("lossWeight = 1.0");
  }

  @Test
  void anArrayHoldsAWeightForEachOfAsManyScoresAsTheLongestHas() {
    Plan plan =
        Plans.of(
            TestNetwork.ofVector(1)
                .block("words", Classifier.class, "classes", 2_147_483_639, "lossWeight", 0.3));

    assertThat(Plans.layer(plan, "words").lossWeight()).isEqualTo(0.3);
  }

  @Test
  void withoutWeightsThereMayBeAsManyScoresAsDl4jCounts() {
    Plan plan =
        Plans.of(
            TestNetwork.ofVector(1).block("words", Classifier.class, "classes", Integer.MAX_VALUE));

    assertThat(plan.cost().parameters()).isEqualTo(2L * Integer.MAX_VALUE);
  }

  @Test
  void lossHasNoWeights() {
    Plan plan = Plans.of(TestNetwork.ofVector(7).block("scores", dev.tenon.head.Loss.class));

    assertThat(Plans.layer(plan, "scores"))
        .isEqualTo(new VectorOutput(dev.tenon.processor.layer.Activation.SOFTMAX, Loss.MCXENT, 1));
    assertThat(Plans.block(plan, "scores").kind()).isEqualTo(Kind.SCORES);
    assertThat(Plans.block(plan, "scores").output().shape()).hasToString("7");
    assertThat(plan.cost().parameters()).isZero();
  }

  @Test
  void lossOfAFeatureMapIsOneForEachPixel() {
    Plan plan = Plans.of(image().block("scores", dev.tenon.head.Loss.class));

    assertThat(Plans.layer(plan, "scores"))
        .isEqualTo(new PixelOutput(dev.tenon.processor.layer.Activation.SOFTMAX, Loss.MCXENT, 1));
    assertThat(Plans.block(plan, "scores").output().shape()).hasToString("3×8×8");
  }

  @Test
  void softmaxOfASingleChannelIsAnError() {
    Problem problem =
        Plans.problemOf(TestNetwork.ofImage(1, 8, 8).block("scores", dev.tenon.head.Loss.class));

    assertThat(problem.code()).isEqualTo(Code.LOSS_MISMATCH);
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("activation = SIGMOID");
  }

  @Test
  void lossNeedsAVector() {
    Problem problem =
        Plans.problemOf(TestNetwork.ofSequence(6, 7).block("scores", dev.tenon.head.Loss.class));

    assertThat(problem.code()).isEqualTo(Code.WRONG_KIND);
  }

  @Test
  void pixelsNeedOneLabelForEachClass() {
    Problem problem =
        Plans.problemOf(
            image()
                .block(
                    "mask",
                    PixelClassifier.class,
                    "classes",
                    4,
                    "loss",
                    LossFunction.SPARSE_MCXENT));

    assertThat(problem.code()).isEqualTo(Code.LOSS_MISMATCH);
    assertThat(problem.candidates()).extracting(Candidate::text).containsExactly("loss = MCXENT");
    assertThat(
            Plans.problemOf(
                image()
                    .block("mask", dev.tenon.head.Loss.class, "loss", LossFunction.SPARSE_MCXENT)))
        .extracting(Problem::sentence)
        .isEqualTo(
            "Loss 'mask' cannot be trained with loss SPARSE_MCXENT: DL4J wants one label for each"
                + " class and pixel.");
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 8, 8);
  }
}
