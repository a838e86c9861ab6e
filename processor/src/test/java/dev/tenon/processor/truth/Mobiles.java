package dev.tenon.processor.truth;

import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.TestNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nd4j.linalg.activations.Activation;

/** Networks of inverted residuals. */
final class Mobiles {
  private Mobiles() {}

  /** Sandler et al. 2018, table 2: t, c, n, s. */
  /** Depthwise separable convolutions (Howard et al. 2017, table 1). */
  static TestNetwork mobileNetV1() {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block("conv1", Convolution.class, normalized("filters", 32, "stride", 2));
    int[] filters = {64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024};
    Set<Integer> halving = Set.of(2, 4, 6, 12);
    for (int i = 1; i <= filters.length; i++) {
      int stride = halving.contains(i) ? 2 : 1;
      network
          .block("depthwise" + i, DepthwiseConvolution.class, normalized("stride", stride))
          .block(
              "pointwise" + i,
              Convolution.class,
              normalized("filters", filters[i - 1], "kernel", 1));
    }
    return network
        .block("pooled", GlobalPool.class)
        .block("classes", Classifier.class, "classes", 1000);
  }

  private static Object[] normalized(Object... attributes) {
    List<Object> all = new ArrayList<>(List.of(attributes));
    all.addAll(List.of("batchNorm", true, "activation", Activation.RELU6));
    return all.toArray();
  }

  static TestNetwork mobileNetV2() {
    int[][] stages = {
      {1, 16, 1, 1},
      {6, 24, 2, 2},
      {6, 32, 3, 2},
      {6, 64, 4, 2},
      {6, 96, 3, 1},
      {6, 160, 3, 2},
      {6, 320, 1, 1}
    };
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block("stem", Convolution.class, activated(convolution(32, 3, 2), Activation.RELU6));
    for (int i = 0; i < stages.length; i++) {
      network
          .block(
              "stage" + (i + 1),
              InvertedResidual.class,
              "expansion",
              stages[i][0],
              "filters",
              stages[i][1],
              "stride",
              stages[i][3])
          .repeated(stages[i][2], "stride");
    }
    return head(network, 1280, Activation.RELU6);
  }

  /** Tan and Le 2019, table 1: expansion, kernel, stride, channels, layers. */
  static TestNetwork efficientNetB0() {
    int[][] stages = {
      {1, 3, 1, 16, 1},
      {6, 3, 2, 24, 2},
      {6, 5, 2, 40, 2},
      {6, 3, 2, 80, 3},
      {6, 5, 1, 112, 3},
      {6, 5, 2, 192, 4},
      {6, 3, 1, 320, 1}
    };
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block("stem", Convolution.class, activated(convolution(32, 3, 2), Activation.SWISH));
    for (int i = 0; i < stages.length; i++) {
      int[] stage = stages[i];
      network
          .block(
              "stage" + (i + 1),
              InvertedResidual.class,
              "expansion",
              stage[0],
              "kernel",
              stage[1],
              "stride",
              stage[2],
              "filters",
              stage[3],
              "squeezeExcite",
              4 * stage[0],
              "squeezeActivation",
              Activation.SWISH,
              "activation",
              Activation.SWISH)
          .repeated(stage[4], "stride");
    }
    return head(network, 1280, Activation.SWISH);
  }

  private static TestNetwork head(TestNetwork network, int filters, Activation activation) {
    return network
        .block("top", Convolution.class, activated(convolution(filters, 1, 1), activation))
        .block("pooled", GlobalPool.class)
        .block("classes", Classifier.class, "classes", 1000);
  }

  private static Object[] convolution(int filters, int kernel, int stride) {
    return new Object[] {"filters", filters, "kernel", kernel, "stride", stride, "batchNorm", true};
  }

  private static Object[] activated(Object[] attributes, Activation activation) {
    Object[] more = Arrays.copyOf(attributes, attributes.length + 2);
    more[attributes.length] = "activation";
    more[attributes.length + 1] = activation;
    return more;
  }
}
