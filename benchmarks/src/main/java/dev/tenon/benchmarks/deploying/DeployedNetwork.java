package dev.tenon.benchmarks.deploying;

import dev.tenon.FeatureMap;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.networks.resnet.ResNet18Builder;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import dev.tenon.sample.networks.vgg.Vgg16Builder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;

/** A classifier of 1,000 classes that is measured, as its paper publishes it. */
public enum DeployedNetwork {
  RESNET_18,
  RESNET_50,
  VGG_16;

  /** What each of them reads. */
  static final FeatureMap INPUT = new FeatureMap(3, 224, 224);

  /** The network with the same weights every time; which ones does not matter here. */
  ComputationGraph build() {
    return builder().seed(1).weightInit(WeightInit.RELU).build();
  }

  private NetworkBuilder<?> builder() {
    return switch (this) {
      case RESNET_18 -> ResNet18Builder.create();
      case RESNET_50 -> ResNet50Builder.create();
      case VGG_16 -> Vgg16Builder.create();
    };
  }
}
