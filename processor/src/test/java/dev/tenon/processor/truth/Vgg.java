package dev.tenon.processor.truth;

import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.processor.declare.TestNetwork;

/** VGG (Simonyan and Zisserman 2015, table 1). */
final class Vgg {
  private Vgg() {}

  /** A configuration, by its number of convolutions in each block. */
  static TestNetwork network(boolean batchNorm, int... convs) {
    int[] filters = {64, 128, 256, 512, 512};
    TestNetwork network = TestNetwork.ofImage(3, 224, 224);
    for (int i = 0; i < filters.length; i++) {
      network.block(
          "conv" + (i + 1),
          VggBlock.class,
          "filters",
          filters[i],
          "convs",
          convs[i],
          "bias",
          true,
          "batchNorm",
          batchNorm);
    }
    return network
        .block("fc6", Dense.class, "units", 4096)
        .block("fc7", Dense.class, "units", 4096)
        .block("fc8", Classifier.class, "classes", 1000);
  }
}
