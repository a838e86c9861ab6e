package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import org.junit.jupiter.api.Test;

class TrainingMemoryTest {
  private static final Training TRAINING = new Training(16, DataType.FLOAT, Updater.ADAM);

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

  private static TestNetwork dense() {
    return TestNetwork.ofVector(100)
        .block("hidden", Dense.class, "units", 1000)
        .block("classes", Classifier.class, "classes", 10);
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(64, 64, 64);
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
