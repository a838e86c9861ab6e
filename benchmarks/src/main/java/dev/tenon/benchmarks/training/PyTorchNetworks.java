package dev.tenon.benchmarks.training;

import ai.djl.basicmodelzoo.cv.classification.ResNetV1;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;

/** Measured networks for DJL: ResNet-50 of its model zoo, and VGG-16, which that lacks. */
final class PyTorchNetworks {
  private PyTorchNetworks() {}

  /** Its ResNet-18 has bottlenecks and 1.4 million parameters; it has none for CIFAR. */
  static boolean include(MeasuredNetwork network) {
    return switch (network) {
      case RESNET_50, VGG_16 -> true;
      case CIFAR_RESNET_20, RESNET_18 -> false;
    };
  }

  static Block of(MeasuredNetwork network) {
    return switch (network) {
      case RESNET_50 -> resNet50(network);
      case VGG_16 -> vgg16(network.classes());
      case CIFAR_RESNET_20, RESNET_18 ->
          throw new IllegalArgumentException("the model zoo of DJL lacks " + network);
    };
  }

  private static Block resNet50(MeasuredNetwork network) {
    return ResNetV1.builder()
        .setNumLayers(50)
        .setImageShape(new Shape(3, network.extent(), network.extent()))
        .setOutSize(network.classes())
        .build();
  }

  /** Configuration D of Simonyan and Zisserman 2015. */
  private static Block vgg16(int classes) {
    SequentialBlock network = new SequentialBlock();
    addConvolutions(network, 64, 2);
    addConvolutions(network, 128, 2);
    addConvolutions(network, 256, 3);
    addConvolutions(network, 512, 3);
    addConvolutions(network, 512, 3);
    network.add(Blocks.batchFlattenBlock());
    for (int i = 0; i < 2; i++) {
      network
          .add(Linear.builder().setUnits(4096).build())
          .add(Activation.reluBlock())
          .add(Dropout.builder().optRate(0.5F).build());
    }
    return network.add(Linear.builder().setUnits(classes).build());
  }

  private static void addConvolutions(SequentialBlock network, int filters, int count) {
    for (int i = 0; i < count; i++) {
      network
          .add(
              Conv2d.builder()
                  .setFilters(filters)
                  .setKernelShape(new Shape(3, 3))
                  .optPadding(new Shape(1, 1))
                  .build())
          .add(Activation.reluBlock());
    }
    network.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
  }
}
