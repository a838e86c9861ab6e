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

/** The measured networks for DJL: those of its model zoo, and VGG-16, which that lacks. */
final class PyTorchNetworks {
  private PyTorchNetworks() {}

  /** The zoo has no residual network for images of CIFAR's size. */
  static boolean include(MeasuredNetwork network) {
    return network != MeasuredNetwork.CIFAR_RESNET_20;
  }

  static Block of(MeasuredNetwork network) {
    return switch (network) {
      case CIFAR_RESNET_20 -> throw new IllegalArgumentException("not in the model zoo of DJL");
      case RESNET_18 -> resNet(18, network);
      case RESNET_50 -> resNet(50, network);
      case VGG_16 -> vgg16(network.classes());
    };
  }

  private static Block resNet(int layers, MeasuredNetwork network) {
    return ResNetV1.builder()
        .setNumLayers(layers)
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
