package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** The workspaces that DL4J reported for these layers, without what it adds for safety. */
class ExampleMemoryTest {

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

  /** Each image is 64×32×32 in what a stride of 2 sees of it. */
  @Test
  void aPointwiseConvolutionNeedsThePixelsThatItsStrideSeesTwice() {
    ExampleMemory example = example(pointwise(1, 2, 0));

    assertThat(example.working().times(16)).hasToString("8.00 MiB");
    assertThat(example.keptOutputs().times(16)).hasToString("4.00 MiB");
    assertThat(example.copies()).isEqualTo(Bytes.NONE);
  }

  /** Its images have enough values, 128 for each of its pixels, for products to be faster. */
  @Test
  void onlyAKernelOfOnePixelWithoutPaddingIsPointwise() {
    assertThat(example(pointwise(1, 1, 0)).copies()).isEqualTo(Bytes.NONE);
    assertThat(example(pointwise(1, 1, 1)).copies()).isNotEqualTo(Bytes.NONE);
    assertThat(example(pointwise(2, 2, 0)).copies()).isNotEqualTo(Bytes.NONE);
  }

  @Test
  void aBatchNormOnOneDnnNeedsItsInputOnce() {
    ExampleMemory example =
        example(image().block("norm", BatchNorm.class).block("pool", MaxPool.class));

    assertThat(example.working().times(16)).hasToString("16.00 MiB");
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

  private static TestNetwork pointwise(int kernel, int stride, int padding) {
    return image()
        .block(
            "conv",
            Convolution.class,
            "filters",
            64,
            "kernel",
            kernel,
            "stride",
            stride,
            "padding",
            padding,
            "activation",
            Activation.IDENTITY);
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(64, 64, 64);
  }

  private static ExampleMemory example(TestNetwork network) {
    return TrainingMemory.of(plan(network), new Training(16, DataType.FLOAT, Updater.ADAM))
        .example();
  }

  private static Plan plan(TestNetwork network) {
    return Plans.of(
        network
            .block("pooled", GlobalPool.class)
            .block("classes", Classifier.class, "classes", 10));
  }
}
