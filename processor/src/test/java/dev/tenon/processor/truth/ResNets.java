package dev.tenon.processor.truth;

import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.block.StrideOn;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.Activation;

/**
 * ResNets as published: He et al. 2016a (table 1), torchvision's and Keras' forms, He et al. 2016b.
 */
final class ResNets {
  private ResNets() {}

  static TestNetwork resNet18() {
    TestNetwork network = stem(false);
    for (int stage = 2; stage <= 5; stage++) {
      network
          .block("conv" + stage, Residual.class, "filters", 16 << stage, "stride", stride(stage))
          .repeated(2, "stride");
    }
    return head(network);
  }

  /** "v1.5": the stride on the 3×3 convolution, no biases. */
  static TestNetwork torchvision(int... times) {
    return wider(4, 1, times);
  }

  /**
   * The same with wider bottlenecks: Wide ResNet, or with groups ResNeXt.
   *
   * @param expansion how many times fewer channels a bottleneck has inside
   */
  static TestNetwork wider(int expansion, int groups, int... times) {
    TestNetwork network = stem(false);
    for (int stage = 2; stage <= 5; stage++) {
      network
          .block(
              "conv" + stage,
              Residual.class,
              "filters",
              64 << stage,
              "stride",
              stride(stage),
              "bottleneck",
              true,
              "expansion",
              expansion,
              "groups",
              groups,
              "strideOn",
              StrideOn.CONV3X3)
          .repeated(times[stage - 2], "stride");
    }
    return head(network);
  }

  /** "v1": the stride on the first convolution, biases. */
  static TestNetwork keras(int... times) {
    TestNetwork network = stem(true);
    for (int stage = 2; stage <= 5; stage++) {
      network
          .block(
              "conv" + stage,
              Residual.class,
              "filters",
              64 << stage,
              "stride",
              stride(stage),
              "bottleneck",
              true,
              "bias",
              true)
          .repeated(times[stage - 2], "stride");
    }
    return head(network);
  }

  /** Keras' ResNet50V2: pre-activation, the stride in the last block of a stage. */
  static TestNetwork kerasV2(int... times) {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block("conv1", Convolution.class, stemAttributes(true, false))
            .block("pool1", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1);
    for (int stage = 2; stage <= 5; stage++) {
      int filters = 64 << stage;
      v2(network, "conv" + stage + "a", filters, 1, Shortcut.PROJECTION);
      v2(network, "conv" + stage + "b", filters, 1, Shortcut.IDENTITY)
          .repeated(times[stage - 2] - 2);
      v2(network, "conv" + stage, filters, stage == 5 ? 1 : 2, Shortcut.ZERO_PADDING);
    }
    return head(network.block("post", BatchNorm.class, "activation", Activation.RELU));
  }

  private static TestNetwork v2(
      TestNetwork network, String name, int filters, int stride, Shortcut shortcut) {
    return network.block(
        name,
        Residual.class,
        "filters",
        filters,
        "stride",
        stride,
        "shortcut",
        shortcut,
        "bottleneck",
        true,
        "strideOn",
        StrideOn.CONV3X3,
        "preActivation",
        true);
  }

  private static TestNetwork stem(boolean bias) {
    return TestNetwork.ofImage(3, 224, 224)
        .block("conv1", Convolution.class, stemAttributes(bias, true))
        .block("pool1", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1);
  }

  private static Object[] stemAttributes(boolean bias, boolean batchNorm) {
    return new Object[] {
      "filters",
      64,
      "kernel",
      7,
      "stride",
      2,
      "padding",
      3,
      "bias",
      bias,
      "batchNorm",
      batchNorm,
      "activation",
      batchNorm ? Activation.RELU : Activation.IDENTITY
    };
  }

  private static TestNetwork head(TestNetwork network) {
    return network
        .block("pooled", GlobalPool.class, "value", PoolingType.AVG)
        .block("classes", Classifier.class, "classes", 1000);
  }

  private static int stride(int stage) {
    return stage == 2 ? 1 : 2;
  }
}
