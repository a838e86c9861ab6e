package dev.tenon.benchmarks.training;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.networks.resnet.CifarResNet20Builder;
import dev.tenon.sample.networks.resnet.ResNet18Builder;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import dev.tenon.sample.networks.vgg.Vgg16Builder;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;

/** A network of the benchmarks, with a batch that a loaded machine can hold. */
public enum MeasuredNetwork {
  CIFAR_RESNET_20(16, 32, 10, 20),
  RESNET_18(8, 224, 1000, 10),
  RESNET_50(8, 224, 1000, 10),
  VGG_16(4, 224, 1000, 4);

  private final int batch;
  private final int extent;
  private final int classes;
  private final int warmUp;

  MeasuredNetwork(int batch, int extent, int classes, int warmUp) {
    this.batch = batch;
    this.extent = extent;
    this.classes = classes;
    this.warmUp = warmUp;
  }

  int batch() {
    return batch;
  }

  /** Height and width of an image. */
  int extent() {
    return extent;
  }

  int classes() {
    return classes;
  }

  /**
   * How many operations go by before the JVM has compiled what counts; more where they are short.
   */
  int warmUp() {
    return warmUp;
  }

  /** Trains as the paper does, with the same weights every time. */
  NetworkBuilder<?> builder() {
    return fresh().seed(1).updater(new Nesterovs(0.01, 0.9));
  }

  private NetworkBuilder<?> fresh() {
    return switch (this) {
      case CIFAR_RESNET_20 -> CifarResNet20Builder.create();
      case RESNET_18 -> ResNet18Builder.create();
      case RESNET_50 -> ResNet50Builder.create();
      case VGG_16 -> Vgg16Builder.create();
    };
  }

  /** Random pixels, B×3×H×W. */
  INDArray images() {
    return Nd4j.rand(DataType.FLOAT, batch, 3, extent, extent);
  }

  /** Any labels, one-hot, B×classes. */
  INDArray labels() {
    INDArray labels = Nd4j.zeros(DataType.FLOAT, batch, classes);
    for (int image = 0; image < batch; image++) {
      labels.putScalar(image, image % classes, 1);
    }
    return labels;
  }
}
