package dev.tenon.processor.truth;

import dev.tenon.head.PixelClassifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/** U-Net (Ronneberger et al. 2015, figure 1): valid convolutions, cropped skips. */
final class UNets {
  private UNets() {}

  static TestNetwork paper() {
    TestNetwork network = TestNetwork.ofImage(1, 572, 572);
    for (int level = 1; level <= 5; level++) {
      twice(network, "down" + level, 32 << level);
      if (level < 5) {
        network.block("pool" + level, MaxPool.class);
      }
    }
    for (int level = 4; level >= 1; level--) {
      network
          .block(
              "up" + level,
              TransposedConvolution.class,
              "filters",
              32 << level,
              "activation",
              org.nd4j.linalg.activations.Activation.IDENTITY)
          .block("skip" + level, List.of("down" + level, "up" + level), Concat.class, "crop", true);
      twice(network, "out" + level, 32 << level);
    }
    return network.block("mask", PixelClassifier.class, "classes", 2);
  }

  private static void twice(TestNetwork network, String name, int filters) {
    network
        .block(name + "a", Convolution.class, "filters", filters, "mode", ConvolutionMode.Truncate)
        .block(name, Convolution.class, "filters", filters, "mode", ConvolutionMode.Truncate);
  }
}
