package dev.tenon.processor.truth;

import dev.tenon.block.DenseBlock;
import dev.tenon.block.Transition;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;
import org.nd4j.linalg.activations.Activation;

/** DenseNet-B with growth 32 and compression 0.5 (Huang et al. 2017, table 1). */
final class DenseNets {
  private DenseNets() {}

  static TestNetwork network(int... layers) {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block(
                "conv1",
                Convolution.class,
                "filters",
                64,
                "kernel",
                7,
                "stride",
                2,
                "batchNorm",
                true)
            .block("pool1", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1);
    for (int i = 1; i <= layers.length; i++) {
      network.block("dense" + i, DenseBlock.class, "layers", layers[i - 1]);
      if (i < layers.length) {
        network.block("transition" + i, Transition.class);
      }
    }
    return network
        .block("norm", BatchNorm.class, "activation", Activation.RELU)
        .block("pooled", GlobalPool.class)
        .block("classes", Classifier.class, "classes", 1000);
  }
}
