package dev.tenon.processor.block.primitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Activate;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.HardSwish;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.Upsample;
import dev.tenon.layer.ZeroPad;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import java.lang.annotation.Annotation;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

class LayersTest {

  @Test
  void poolingStepsByItsOwnSize() {
    Plan plan = plan(MaxPool.class, "kernel", new int[] {3, 2});

    assertThat(((Pooling) Plans.layer(plan, "block")).window().stride())
        .isEqualTo(new Extent(3, 2));
    assertThat(shape(plan)).isEqualTo("4×3×5");
  }

  @Test
  void poolingMayOverlapAndPad() {
    assertThat(shape(plan(AveragePool.class, "kernel", 3, "stride", 2, "padding", 1)))
        .isEqualTo("4×5×5");
    assertThat(
            shape(plan(AveragePool.class, "kernel", 3, "stride", 1, "mode", ConvolutionMode.Same)))
        .isEqualTo("4×9×10");
  }

  @Test
  void poolingMayRoundUp() {
    Plan exact = plan(MaxPool.class, "kernel", 3, "stride", 2, "ceil", true);
    Plan padded = plan(MaxPool.class, "kernel", 4, "stride", 3, "ceil", true);

    assertThat(Plans.names(exact)).as("9 has no rest, 10 has one").hasSize(2);
    assertThat(shape(exact)).isEqualTo("4×4×5");
    assertThat(Plans.names(padded)).containsExactly("block/pad", "block/pool");
    assertThat(shape(padded)).isEqualTo("4×3×3");
  }

  @Test
  void roundingUpContradictsTheOtherModes() {
    Problem problem = problem(MaxPool.class, "ceil", true, "mode", ConvolutionMode.Same);

    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
    assertThat(problem.sentence())
        .isEqualTo("MaxPool 'block' rounds up in mode Same, which leaves nothing to round.");
    assertThat(problem.candidates())
        .extracting(Candidate::text)
        .containsExactly("ceil = false", "mode = Truncate");
  }

  @Test
  void hardSwishIsMadeOfWhatDeeplearning4jHas() {
    Plan plan = plan(HardSwish.class);

    assertThat(Plans.names(plan))
        .containsExactly("block/shift", "block/relu6", "block/product", "block/scale");
    assertThat(Plans.vertex(plan, "block/product").inputs())
        .containsExactly("input", "block/relu6");
    assertThat(shape(plan)).isEqualTo("4×9×10");
  }

  @Test
  void activationsAndNormalisationsKeepTheShape() {
    assertThat(shape(plan(Activate.class, "value", Activation.TANH))).isEqualTo("4×9×10");
    assertThat(shape(plan(LocalResponseNorm.class))).isEqualTo("4×9×10");
  }

  @Test
  void zeroPadAndCropTakeOneTwoOrFourNumbers() {
    assertThat(shape(plan(ZeroPad.class, "value", 1))).isEqualTo("4×11×12");
    assertThat(shape(plan(ZeroPad.class, "value", new int[] {1, 2}))).isEqualTo("4×11×14");
    assertThat(shape(plan(ZeroPad.class, "value", new int[] {0, 1, 2, 3}))).isEqualTo("4×10×15");
    assertThat(shape(plan(Crop.class, "value", new int[] {0, 1, 2, 3}))).isEqualTo("4×8×5");
    assertThat(problem(Crop.class, "value", new int[] {1, 2, 3}).sentence())
        .isEqualTo("Crop 'block' takes 1, 2 or 4 numbers for value, but is given 3.");
  }

  @Test
  void upsamplingRepeatsPixels() {
    assertThat(shape(plan(Upsample.class))).isEqualTo("4×18×20");
    assertThat(shape(plan(Upsample.class, "value", new int[] {1, 3}))).isEqualTo("4×9×30");
  }

  @Test
  void denseMayBeNormalised() {
    Plan plan = plan(Dense.class, "units", 7, "batchNorm", true, "activation", Activation.TANH);

    assertThat(Plans.names(plan)).containsExactly("block/dense", "block/bn", "block/tanh");
    assertThat(plan.cost().parameters()).isEqualTo(4 * 9 * 10 * 7 + 4 * 7);
  }

  @Test
  void batchNormMayActivate() {
    assertThat(Plans.names(plan(BatchNorm.class))).containsExactly("block");
    assertThat(Plans.names(plan(BatchNorm.class, "activation", Activation.RELU)))
        .containsExactly("block/bn", "block/relu");
  }

  @Test
  void dropoutMustKeepSomething() {
    Problem problem = problem(Dropout.class, "value", 1.0);

    assertThat(problem.code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(problem.sentence())
        .isEqualTo("Dropout 'block' drops everything: the rate must be below 1.");
  }

  private static TestNetwork network(Class<? extends Annotation> type, Object... attributes) {
    return TestNetwork.ofImage(4, 9, 10).block("block", type, attributes);
  }

  private static Plan plan(Class<? extends Annotation> type, Object... attributes) {
    return Plans.of(network(type, attributes));
  }

  private static Problem problem(Class<? extends Annotation> type, Object... attributes) {
    return Plans.problemOf(network(type, attributes));
  }

  private static String shape(Plan plan) {
    return Plans.block(plan, "block").output().shape().toString();
  }
}
