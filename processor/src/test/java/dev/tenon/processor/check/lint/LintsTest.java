package dev.tenon.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Fire;
import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.head.Loss;
import dev.tenon.layer.Activate;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Where each lint speaks, and where it must not. */
class LintsTest {

  @Test
  void biasBeforeBatchNorm() {
    assertWarns(
        image(32)
            .block("conv", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .block("norm", BatchNorm.class),
        "TEN601 conv");
    assertWarns(
        image(32).block("conv", Convolution.class, "filters", 8, "bias", true, "batchNorm", true),
        "TEN601 conv");
    assertSilent(image(32).block("conv", Convolution.class, "filters", 8, "batchNorm", true));
    assertSilent(image(32).block("body", Residual.class, "filters", 8));
    // ReLU is in between: it makes another function of each bias.
    assertSilent(
        image(32).block("conv", Convolution.class, "filters", 8).block("norm", BatchNorm.class));
  }

  @Test
  void biasThatOneCopyNeeds() {
    assertSilent(
        image(32)
            .block("convs", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .repeated(2)
            .block("norm", BatchNorm.class));
  }

  @Test
  void biasThatAnotherConsumerNeeds() {
    assertSilent(
        image(32)
            .block("conv", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .block("norm", BatchNorm.class)
            .block("sum", List.of("conv", "norm"), Add.class));
  }

  @Test
  void droppedBorder() {
    assertWarns(image(33).block("pool", MaxPool.class), "TEN602 pool");
    assertWarns(image(33).block("vgg", VggBlock.class, "filters", 8, "convs", 1), "TEN602 vgg");
    assertSilent(image(32).block("pool", MaxPool.class));
    assertSilent(image(33).block("pool", MaxPool.class, "mode", ConvolutionMode.Same));
    assertSilent(image(33).block("pool", MaxPool.class, "ceil", true));
    // What is dropped here is padding (ResNet's first pooling).
    assertSilent(image(32).block("pool", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1));
  }

  @Test
  void fixesOfADroppedBorderKeepTheNetworkWhole() {
    assertThat(Checks.fixes(headed(image(33).block("pool", MaxPool.class))))
        .containsExactly("ceil = true", "mode = Same");
    assertThat(
            Checks.fixes(
                headed(
                    image(33)
                        .block("pool", List.of("input"), MaxPool.class)
                        .block("also", List.of("input"), MaxPool.class, "kernel", 3, "stride", 2)
                        .block("sum", List.of("pool", "also"), Add.class))))
        .isEmpty();
  }

  @Test
  void strideBeyondKernel() {
    assertWarns(image(32).block("pool", MaxPool.class, "kernel", 2, "stride", 3), "TEN603 pool");
    assertWarns(
        image(32).block("conv", Convolution.class, "filters", 8, "kernel", 1, "stride", 2),
        "TEN603 conv");
    assertSilent(
        image(32)
            .block("main", List.of("input"), Convolution.class, "filters", 8, "stride", 2)
            .block(
                "projection",
                List.of("input"),
                Convolution.class,
                "filters",
                8,
                "kernel",
                1,
                "stride",
                2,
                "activation",
                Activation.IDENTITY)
            .block("sum", List.of("main", "projection"), Add.class));
  }

  @Test
  void activatedShortcut() {
    assertWarns(
        image(32)
            .block("body", Residual.class, "filters", 8, "projectionActivation", Activation.RELU),
        "TEN604 body");
    assertWarns(
        image(32)
            .block("main", List.of("input"), Convolution.class, "filters", 8)
            .block("projection", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("sum", List.of("main", "projection"), Add.class),
        "TEN604 projection");
    assertSilent(
        image(32)
            .block("body", Residual.class, "filters", 8, "projectionActivation", Activation.TANH));
  }

  /** Both see single pixels: neither is the shortcut of the other. */
  @Test
  void activatedTwins() {
    assertSilent(
        image(32)
            .block("one", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("other", List.of("input"), Convolution.class, "filters", 8, "kernel", 1)
            .block("sum", List.of("one", "other"), Add.class));
  }

  @Test
  void wideningReduction() {
    TestNetwork stem = image(32).block("stem", Convolution.class, "filters", 32);
    assertWarns(
        stem.block(
                "mixed",
                Inception.class,
                "conv1x1",
                8,
                "reduce3x3",
                40,
                "conv3x3",
                8,
                "reduce5x5",
                32,
                "conv5x5",
                8,
                "poolProjection",
                64)
            .block("fire", Fire.class, "squeeze", 96, "expand1x1", 8, "expand3x3", 8),
        "TEN605 mixed",
        "TEN605 fire");
  }

  @Test
  void narrowField() {
    TestNetwork conv = image(32).block("conv", Convolution.class, "filters", 8);
    assertThat(
            Checks.warnings(
                conv.block("pooled", GlobalPool.class, "value", PoolingType.AVG)
                    .block("hidden", Dense.class, "units", 8)
                    .block("scores", Classifier.class, "classes", 2)))
        .containsExactly("TEN606 scores");
    assertSilent(
        image(3)
            .block("conv", Convolution.class, "filters", 8)
            .block("pooled", GlobalPool.class, "value", PoolingType.AVG));
  }

  @Test
  void dropoutBeforeBatchNorm() {
    assertWarns(
        image(32)
            .block("conv", Convolution.class, "filters", 8)
            .block("dropped", Dropout.class, "value", 0.5)
            .block("norm", BatchNorm.class),
        "TEN607 dropped");
    assertSilent(
        image(32)
            .block("norm", BatchNorm.class)
            .block("dropped", Dropout.class, "value", 0.5)
            .block("conv", Convolution.class, "filters", 8));
  }

  @Test
  void loneSoftmax() {
    assertWarns(
        image(32)
            .block("gate", Convolution.class, "filters", 1, "activation", Activation.SOFTMAX)
            .block("after", Convolution.class, "filters", 8),
        "TEN608 gate");
    assertWarns(
        TestNetwork.ofVector(1).block("gate", Activate.class, "value", Activation.SOFTMAX),
        "TEN608 gate");
  }

  @Test
  void idleLanes() {
    assertWarns(image(32).block("conv", Convolution.class, "filters", 12), "TEN609 conv");
    assertSilent(image(32).block("conv", Convolution.class, "filters", 100));
    assertThat(Checks.fixes(headed(image(32).block("conv", Convolution.class, "filters", 12))))
        .containsExactly("filters = 16");
  }

  @Test
  void channelsThatAreClasses() {
    assertThat(
            Checks.warnings(
                image(3)
                    .block("conv", Convolution.class, "filters", 10)
                    .block("pooled", GlobalPool.class, "value", PoolingType.AVG)
                    .block("scores", Loss.class)))
        .isEmpty();
  }

  private static TestNetwork image(int size) {
    return TestNetwork.ofImage(3, size, size);
  }

  private static TestNetwork headed(TestNetwork network) {
    return network.block("scores", Classifier.class, "classes", 2);
  }

  private static void assertWarns(TestNetwork network, String... warnings) {
    assertThat(Checks.warnings(headed(network))).containsExactly(warnings);
  }

  private static void assertSilent(TestNetwork network) {
    assertThat(Checks.warnings(headed(network))).isEmpty();
  }
}
