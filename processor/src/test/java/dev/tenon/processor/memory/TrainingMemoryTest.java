package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import org.junit.jupiter.api.Test;

/** The workspaces that DL4J reported for these networks, without what it adds for safety. */
class TrainingMemoryTest {
  private static final Training TRAINING = new Training(16, DataType.FLOAT, Updater.ADAM);

  @Test
  void aConvolutionOnOneDnnKeepsItsOutputAndCopies() {
    ExampleMemory example = example(image().block("conv", Convolution.class, "filters", 64));

    assertThat(example.working().times(16)).hasToString("16.00 MiB");
    assertThat(example.keptOutputs().times(16)).hasToString("16.00 MiB");
    assertThat(example.copies().times(16)).hasToString("64.00 MiB");
    assertThat(example.activationGradients().times(16)).hasToString("32.00 MiB");
    assertThat(example.inputs().times(16)).hasToString("16.00 MiB");
  }

  /** In VGG-16, one image, DL4J reported 12,794 KiB, 2 % of them for safety. */
  @Test
  void aConvolutionNeedsItsGradientBeforeTheActivationFunction() {
    ExampleMemory example =
        example(TestNetwork.ofImage(3, 224, 224).block("conv", Convolution.class, "filters", 64));

    assertThat(example.working()).hasToString("12.25 MiB");
  }

  /** DL4J leaves no convolution with dilation to oneDNN. */
  @Test
  void aConvolutionOnTheBuiltInPathNeedsItsColumnsThreeTimes() {
    ExampleMemory example =
        example(image().block("conv", Convolution.class, "filters", 64, "dilation", 2));

    assertThat(example.working().times(16)).hasToString("480.00 MiB");
    assertThat(example.copies()).isEqualTo(Bytes.NONE);
  }

  /** A layer that throws on oneDNN takes the whole process to the built-in path. */
  @Test
  void aTransposedConvolutionThatStridesOverItsKernelTakesAllToTheBuiltInPath() {
    assertThat(besideTransposed(2).keptOutputs()).isNotEqualTo(Bytes.NONE);
    assertThat(besideTransposed(3).keptOutputs()).isEqualTo(Bytes.NONE);
  }

  @Test
  void aDepthwiseConvolutionWithDilationTakesAllToTheBuiltInPath() {
    assertThat(besideDepthwise(1).keptOutputs()).isNotEqualTo(Bytes.NONE);
    assertThat(besideDepthwise(2).keptOutputs()).isEqualTo(Bytes.NONE);
  }

  @Test
  void aBatchNormOnTheBuiltInPathNeedsItsInputThreeTimes() {
    Plan plan = plan(image().block("norm", BatchNorm.class).block("again", BatchNorm.class));
    Training halves = new Training(16, DataType.HALF, Updater.ADAM);
    ExampleMemory example = TrainingMemory.of(plan, halves).example();

    assertThat(example.working().times(16)).hasToString("24.00 MiB");
    assertThat(example.activationGradients().times(16)).hasToString("16.00 MiB");
  }

  /** In GoogLeNet, batch 8, DL4J reported 134,346 KiB, 2 % of them for safety. */
  @Test
  void aLocalResponseNormNeedsItsInputSevenTimes() {
    ExampleMemory example =
        example(TestNetwork.ofImage(192, 56, 56).block("norm", LocalResponseNorm.class));

    assertThat(example.working().times(8)).hasToString("128.63 MiB");
  }

  @Test
  void aShortcutKeepsAGradientForLonger() {
    Plan chain = plan(image().block("a", BatchNorm.class).block("b", BatchNorm.class));
    Plan residual =
        plan(image().block("a", BatchNorm.class).block("b", Residual.class, "filters", 64));

    assertThat(of(residual).example().activationGradients())
        .isGreaterThan(of(chain).example().activationGradients());
  }

  @Test
  void parametersComeWithGradientsAndWhatTheUpdaterRemembers() {
    Plan plan = Plans.of(dense());

    TrainingMemory memory = TrainingMemory.of(plan, TRAINING);

    assertThat(memory.parameters()).isEqualTo(Bytes.of(4 * plan.cost().parameters()));
    assertThat(memory.gradients()).isEqualTo(memory.parameters());
    assertThat(memory.updaterState()).isEqualTo(memory.parameters().times(2));
    assertThat(memory.fixed()).isEqualTo(memory.parameters().times(4));
    assertThat(memory.of(16))
        .isEqualTo(
            memory.fixed().plus(memory.example().total().times(16)).plus(memory.firstStep(16)));
  }

  /**
   * An output of 1 MiB for each example, which is kept once more, and some of 256 bytes and less.
   */
  @Test
  void theFirstStepLeavesWhatTheAllocatorKeeps() {
    TrainingMemory memory = of(plan(image().block("conv", Convolution.class, "filters", 64)));
    Bytes kept = memory.firstStep(33).times(32);
    Bytes gone = memory.firstStep(32).minus(Bytes.parse("64MiB").orElseThrow());

    assertThat(gone.times(33)).isEqualTo(kept);
  }

  /** Where the allocator gives more back, a larger batch may take less. */
  @Test
  void theLargestBatchIsLookedForAmongAllThatFit() {
    TrainingMemory memory = of(plan(image().block("conv", Convolution.class, "filters", 64)));

    assertThat(memory.of(33)).isLessThan(memory.of(32));
    assertThat(memory.largestBatch(memory.of(32))).isGreaterThan(32);
    assertThat(memory.largestBatch(memory.of(33))).isEqualTo(33);
    assertThat(memory.largestBatch(memory.of(33).minus(Bytes.of(1)))).isLessThan(32);
  }

  @Test
  void theLargestBatchIsTheLastThatFits() {
    TrainingMemory memory = TrainingMemory.of(Plans.of(dense()), TRAINING);

    assertThat(memory.largestBatch(memory.of(7))).isEqualTo(7);
    assertThat(memory.largestBatch(memory.of(7).minus(Bytes.of(1)))).isEqualTo(6);
    assertThat(memory.largestBatch(memory.of(1).minus(Bytes.of(1)))).isZero();
    assertThat(memory.largestBatch(Bytes.NONE)).isZero();
    assertThat(memory.largestBatch(memory.fixed())).isZero();
    assertThat(memory.largestBatch(memory.of(1).times(Long.MAX_VALUE)))
        .isEqualTo(Integer.MAX_VALUE);
  }

  /** Even a single example has an output that the allocator gives back. */
  @Test
  void anOutputAboveWhatTheAllocatorKeepsIsNeverKept() {
    TrainingMemory memory =
        of(plan(TestNetwork.ofImage(3, 512, 512).block("conv", Convolution.class, "filters", 64)));

    assertThat(memory.firstStep(1)).isLessThan(Bytes.parse("32MiB").orElseThrow());
    assertThat(memory.largestBatch(memory.of(3))).isEqualTo(3);
    assertThat(memory.largestBatch(memory.of(1).minus(Bytes.of(1)))).isZero();
  }

  @Test
  void thePartsAddUp() {
    TrainingMemory memory = TrainingMemory.of(Plans.of(dense()), TRAINING);

    assertThat(
            memory.parts(16).stream()
                .map(TrainingMemory.Part::bytes)
                .reduce(Bytes.NONE, Bytes::plus))
        .isEqualTo(memory.of(16));
    assertThat(memory.most(16).name()).isEqualTo("updater state");
  }

  /** A convolution beside a transposed one, whose kernel is 2×2. */
  private static ExampleMemory besideTransposed(int stride) {
    return example(
        image()
            .block("conv", Convolution.class, "filters", 4)
            .block("up", TransposedConvolution.class, "filters", 4, "kernel", 2, "stride", stride));
  }

  private static ExampleMemory besideDepthwise(int dilation) {
    return example(
        image()
            .block("conv", Convolution.class, "filters", 4)
            .block("each", DepthwiseConvolution.class, "kernel", 3, "dilation", dilation));
  }

  private static TestNetwork dense() {
    return TestNetwork.ofVector(100)
        .block("hidden", Dense.class, "units", 1000)
        .block("classes", Classifier.class, "classes", 10);
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(64, 64, 64);
  }

  private static ExampleMemory example(TestNetwork network) {
    return of(plan(network)).example();
  }

  private static Plan plan(TestNetwork network) {
    return Plans.of(
        network
            .block("pooled", GlobalPool.class)
            .block("classes", Classifier.class, "classes", 10));
  }

  private static TrainingMemory of(Plan plan) {
    return TrainingMemory.of(plan, TRAINING);
  }
}
