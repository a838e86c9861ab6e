package dev.tenon.processor.truth;

import dev.tenon.block.Fire;
import dev.tenon.head.Loss;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;

/** SqueezeNet (Iandola et al. 2016, table 1). */
final class SqueezeNets {
  private SqueezeNets() {}

  /**
   * Version 1.0. It classifies with a 1×1 convolution before the pooling; a dense layer after it is
   * the same function with as many parameters, but fewer multiply-accumulates.
   */
  static TestNetwork version10() {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block(
                "conv1", Convolution.class, "filters", 96, "kernel", 7, "stride", 2, "padding", 0);
    pool(network, "pool1");
    fire(network, "fire2", 16, 64);
    fire(network, "fire3", 16, 64);
    fire(network, "fire4", 32, 128);
    pool(network, "pool4");
    fire(network, "fire5", 32, 128);
    fire(network, "fire6", 48, 192);
    fire(network, "fire7", 48, 192);
    fire(network, "fire8", 64, 256);
    pool(network, "pool8");
    fire(network, "fire9", 64, 256);
    return network
        .block("conv10", Convolution.class, "filters", 1000, "kernel", 1)
        .block("pooled", GlobalPool.class)
        .block("classes", Loss.class);
  }

  /** Version 1.1: a smaller first convolution, and the poolings earlier. */
  static TestNetwork version11() {
    TestNetwork network =
        TestNetwork.ofImage(3, 224, 224)
            .block(
                "conv1", Convolution.class, "filters", 64, "kernel", 3, "stride", 2, "padding", 0);
    pool(network, "pool1");
    fire(network, "fire2", 16, 64);
    fire(network, "fire3", 16, 64);
    pool(network, "pool3");
    fire(network, "fire4", 32, 128);
    fire(network, "fire5", 32, 128);
    pool(network, "pool5");
    fire(network, "fire6", 48, 192);
    fire(network, "fire7", 48, 192);
    fire(network, "fire8", 64, 256);
    fire(network, "fire9", 64, 256);
    return network
        .block("conv10", Convolution.class, "filters", 1000, "kernel", 1)
        .block("pooled", GlobalPool.class);
  }

  private static void pool(TestNetwork network, String name) {
    network.block(name, MaxPool.class, "kernel", 3, "stride", 2, "ceil", true);
  }

  private static void fire(TestNetwork network, String name, int squeeze, int expand) {
    network.block(name, Fire.class, "squeeze", squeeze, "expand1x1", expand, "expand3x3", expand);
  }
}
