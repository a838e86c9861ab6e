package dev.tenon.sample.networks;

import dev.tenon.sample.networks.resnet.CifarResNet110;
import dev.tenon.sample.networks.resnet.CifarResNet110Builder;
import dev.tenon.sample.networks.resnet.CifarResNet20;
import dev.tenon.sample.networks.resnet.CifarResNet20Builder;
import dev.tenon.sample.networks.resnet.CifarResNet56;
import dev.tenon.sample.networks.resnet.CifarResNet56Builder;
import dev.tenon.sample.networks.resnet.ResNeXt50;
import dev.tenon.sample.networks.resnet.ResNeXt50Builder;
import dev.tenon.sample.networks.resnet.ResNet101;
import dev.tenon.sample.networks.resnet.ResNet101Builder;
import dev.tenon.sample.networks.resnet.ResNet152;
import dev.tenon.sample.networks.resnet.ResNet152Builder;
import dev.tenon.sample.networks.resnet.ResNet18;
import dev.tenon.sample.networks.resnet.ResNet18Builder;
import dev.tenon.sample.networks.resnet.ResNet34;
import dev.tenon.sample.networks.resnet.ResNet34Builder;
import dev.tenon.sample.networks.resnet.ResNet50;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import dev.tenon.sample.networks.resnet.ResNet50V1;
import dev.tenon.sample.networks.resnet.ResNet50V1Builder;
import dev.tenon.sample.networks.resnet.ResNet50V2;
import dev.tenon.sample.networks.resnet.ResNet50V2Builder;
import dev.tenon.sample.networks.resnet.SeResNet50;
import dev.tenon.sample.networks.resnet.SeResNet50Builder;
import dev.tenon.sample.networks.resnet.WideResNet28x10;
import dev.tenon.sample.networks.resnet.WideResNet28x10Builder;
import java.util.List;

/** Residual networks. */
final class ResidualNetworks {
  private ResidualNetworks() {}

  static List<NetworkFacts> all() {
    return List.of(
        NetworkFacts.of(
            ResNet18.class,
            "He et al. 2016a",
            ResNet18Builder.Shapes.INPUT,
            ResNet18Builder.PARAMETERS,
            ResNet18Builder.MACS,
            ResNet18Builder.SUMMARY),
        NetworkFacts.of(
            ResNet34.class,
            "He et al. 2016a",
            ResNet34Builder.Shapes.INPUT,
            ResNet34Builder.PARAMETERS,
            ResNet34Builder.MACS,
            ResNet34Builder.SUMMARY),
        NetworkFacts.of(
            ResNet50.class,
            "He et al. 2016a, v1.5 as in PyTorch",
            ResNet50Builder.Shapes.INPUT,
            ResNet50Builder.PARAMETERS,
            ResNet50Builder.MACS,
            ResNet50Builder.SUMMARY),
        NetworkFacts.of(
            ResNet50V1.class,
            "He et al. 2016a, v1 as in Keras",
            ResNet50V1Builder.Shapes.INPUT,
            ResNet50V1Builder.PARAMETERS,
            ResNet50V1Builder.MACS,
            ResNet50V1Builder.SUMMARY),
        NetworkFacts.of(
            ResNet101.class,
            "He et al. 2016a, v1.5",
            ResNet101Builder.Shapes.INPUT,
            ResNet101Builder.PARAMETERS,
            ResNet101Builder.MACS,
            ResNet101Builder.SUMMARY),
        NetworkFacts.of(
            ResNet152.class,
            "He et al. 2016a, v1.5",
            ResNet152Builder.Shapes.INPUT,
            ResNet152Builder.PARAMETERS,
            ResNet152Builder.MACS,
            ResNet152Builder.SUMMARY),
        NetworkFacts.of(
            ResNet50V2.class,
            "He et al. 2016b: pre-activation",
            ResNet50V2Builder.Shapes.INPUT,
            ResNet50V2Builder.PARAMETERS,
            ResNet50V2Builder.MACS,
            ResNet50V2Builder.SUMMARY),
        NetworkFacts.of(
            ResNeXt50.class,
            "Xie et al. 2017: 32 groups of 4 channels",
            ResNeXt50Builder.Shapes.INPUT,
            ResNeXt50Builder.PARAMETERS,
            ResNeXt50Builder.MACS,
            ResNeXt50Builder.SUMMARY),
        NetworkFacts.of(
            SeResNet50.class,
            "Hu et al. 2018: squeeze-and-excitation",
            SeResNet50Builder.Shapes.INPUT,
            SeResNet50Builder.PARAMETERS,
            SeResNet50Builder.MACS,
            SeResNet50Builder.SUMMARY),
        NetworkFacts.of(
            WideResNet28x10.class,
            "Zagoruyko and Komodakis 2016: CIFAR-10",
            WideResNet28x10Builder.Shapes.INPUT,
            WideResNet28x10Builder.PARAMETERS,
            WideResNet28x10Builder.MACS,
            WideResNet28x10Builder.SUMMARY),
        NetworkFacts.of(
            CifarResNet20.class,
            "He et al. 2016a: CIFAR-10",
            CifarResNet20Builder.Shapes.INPUT,
            CifarResNet20Builder.PARAMETERS,
            CifarResNet20Builder.MACS,
            CifarResNet20Builder.SUMMARY),
        NetworkFacts.of(
            CifarResNet56.class,
            "He et al. 2016a: CIFAR-10",
            CifarResNet56Builder.Shapes.INPUT,
            CifarResNet56Builder.PARAMETERS,
            CifarResNet56Builder.MACS,
            CifarResNet56Builder.SUMMARY),
        NetworkFacts.of(
            CifarResNet110.class,
            "He et al. 2016a: CIFAR-10",
            CifarResNet110Builder.Shapes.INPUT,
            CifarResNet110Builder.PARAMETERS,
            CifarResNet110Builder.MACS,
            CifarResNet110Builder.SUMMARY));
  }
}
