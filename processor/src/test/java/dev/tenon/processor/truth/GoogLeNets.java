package dev.tenon.processor.truth;

import dev.tenon.block.Inception;
import dev.tenon.head.Classifier;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;

/** GoogLeNet (Szegedy et al. 2015, table 1). */
final class GoogLeNets {
  private GoogLeNets() {}

  static TestNetwork plain() {
    return trunk()
        .block("pooled", GlobalPool.class)
        .block("dropped", Dropout.class, "value", 0.4)
        .block("classes", Classifier.class, "classes", 1000);
  }

  static TestNetwork withAuxiliaryHeads() {
    TestNetwork network = plain();
    auxiliary(network, "aux1", "inception4a");
    auxiliary(network, "aux2", "inception4d");
    return network;
  }

  private static TestNetwork trunk() {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block("conv1", Convolution.class, "filters", 64, "kernel", 7, "stride", 2);
    pool(network, "pool1");
    network
        .block("norm1", LocalResponseNorm.class)
        .block("reduce2", Convolution.class, "filters", 64, "kernel", 1)
        .block("conv2", Convolution.class, "filters", 192)
        .block("norm2", LocalResponseNorm.class);
    pool(network, "pool2");
    inception(network, "3a", 64, 96, 128, 16, 32, 32);
    inception(network, "3b", 128, 128, 192, 32, 96, 64);
    pool(network, "pool3");
    inception(network, "4a", 192, 96, 208, 16, 48, 64);
    inception(network, "4b", 160, 112, 224, 24, 64, 64);
    inception(network, "4c", 128, 128, 256, 24, 64, 64);
    inception(network, "4d", 112, 144, 288, 32, 64, 64);
    inception(network, "4e", 256, 160, 320, 32, 128, 128);
    pool(network, "pool4");
    inception(network, "5a", 256, 160, 320, 32, 128, 128);
    inception(network, "5b", 384, 192, 384, 48, 128, 128);
    return network;
  }

  private static void auxiliary(TestNetwork network, String name, String source) {
    network
        .block(name + "Pool", List.of(source), AveragePool.class, "kernel", 5, "stride", 3)
        .block(name + "Conv", Convolution.class, "filters", 128, "kernel", 1)
        .block(name + "Dense", Dense.class, "units", 1024)
        .block(name + "Dropped", Dropout.class, "value", 0.7)
        .block(name, Classifier.class, "classes", 1000, "lossWeight", 0.3);
  }

  private static void pool(TestNetwork network, String name) {
    network.block(name, MaxPool.class, "kernel", 3, "stride", 2, "ceil", true);
  }

  private static void inception(TestNetwork network, String name, int... filters) {
    network.block(
        "inception" + name,
        Inception.class,
        "conv1x1",
        filters[0],
        "reduce3x3",
        filters[1],
        "conv3x3",
        filters[2],
        "reduce5x5",
        filters[3],
        "conv5x5",
        filters[4],
        "poolProjection",
        filters[5]);
  }
}
