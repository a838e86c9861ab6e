package dev.tenon.benchmarks.memory;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.networks.inception.GoogLeNet;
import dev.tenon.sample.networks.inception.GoogLeNetBuilder;
import dev.tenon.sample.networks.resnet.CifarResNet20;
import dev.tenon.sample.networks.resnet.CifarResNet20Builder;
import dev.tenon.sample.networks.resnet.ResNet18;
import dev.tenon.sample.networks.resnet.ResNet18Builder;
import dev.tenon.sample.networks.resnet.ResNet50;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import dev.tenon.sample.networks.vgg.Vgg16;
import dev.tenon.sample.networks.vgg.Vgg16Builder;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/** A network whose memory is measured, with a batch that this takes no hours for. */
enum TrainedNetwork {
  CIFAR_RESNET_20(CifarResNet20.class, 64, 32, 10),
  RESNET_18(ResNet18.class, 8, 224, 1000),
  RESNET_50(ResNet50.class, 4, 224, 1000),
  GOOGLENET(GoogLeNet.class, 8, 224, 1000),
  VGG_16(Vgg16.class, 4, 224, 1000);

  private static final int CHANNELS = 3;

  private final Class<?> declaration;
  private final int batch;
  private final int side;
  private final int classes;

  TrainedNetwork(Class<?> declaration, int batch, int side, int classes) {
    this.declaration = declaration;
    this.batch = batch;
    this.side = side;
    this.classes = classes;
  }

  Class<?> declaration() {
    return declaration;
  }

  int batch() {
    return batch;
  }

  InputType input() {
    return InputType.convolutional(side, side, CHANNELS);
  }

  ComputationGraphConfiguration configuration() {
    return builder().seed(1).updater(new Adam(1e-3)).configuration();
  }

  ComputationGraph graph() {
    return builder().seed(1).updater(new Adam(1e-3)).build();
  }

  private NetworkBuilder<?> builder() {
    return switch (this) {
      case CIFAR_RESNET_20 -> CifarResNet20Builder.create();
      case RESNET_18 -> ResNet18Builder.create();
      case RESNET_50 -> ResNet50Builder.create();
      case GOOGLENET -> GoogLeNetBuilder.create();
      case VGG_16 -> Vgg16Builder.create();
    };
  }

  /** Random pixels and any labels. */
  DataSet examples(int number) {
    DataSet examples =
        new DataSet(
            Nd4j.rand(DataType.FLOAT, number, CHANNELS, side, side),
            Nd4j.zeros(DataType.FLOAT, number, classes));
    for (int example = 0; example < number; example++) {
      examples.getLabels().putScalar(example, example % classes, 1);
    }
    return examples;
  }
}
