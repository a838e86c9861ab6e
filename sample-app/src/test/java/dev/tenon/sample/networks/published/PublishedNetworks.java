package dev.tenon.sample.networks.published;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.networks.classic.AlexNetBuilder;
import dev.tenon.sample.networks.classic.LeNet5Builder;
import dev.tenon.sample.networks.densenet.DenseNet121Builder;
import dev.tenon.sample.networks.densenet.DenseNet201Builder;
import dev.tenon.sample.networks.inception.GoogLeNetBuilder;
import dev.tenon.sample.networks.inception.GoogLeNetWithAuxiliaryHeadsBuilder;
import dev.tenon.sample.networks.inception.InceptionV3Builder;
import dev.tenon.sample.networks.inception.XceptionBuilder;
import dev.tenon.sample.networks.mobile.EfficientNetB0Builder;
import dev.tenon.sample.networks.mobile.MobileNetV2Builder;
import dev.tenon.sample.networks.mobile.MobileNetV3SmallBuilder;
import dev.tenon.sample.networks.mobile.SqueezeNetBuilder;
import dev.tenon.sample.networks.resnet.CifarResNet110Builder;
import dev.tenon.sample.networks.resnet.CifarResNet20Builder;
import dev.tenon.sample.networks.resnet.CifarResNet56Builder;
import dev.tenon.sample.networks.resnet.ResNeXt50Builder;
import dev.tenon.sample.networks.resnet.ResNet101Builder;
import dev.tenon.sample.networks.resnet.ResNet152Builder;
import dev.tenon.sample.networks.resnet.ResNet18Builder;
import dev.tenon.sample.networks.resnet.ResNet34Builder;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import dev.tenon.sample.networks.resnet.ResNet50V1Builder;
import dev.tenon.sample.networks.resnet.ResNet50V2Builder;
import dev.tenon.sample.networks.resnet.SeResNet50Builder;
import dev.tenon.sample.networks.resnet.WideResNet28x10Builder;
import dev.tenon.sample.networks.segmentation.UNetBuilder;
import dev.tenon.sample.networks.vgg.Vgg11Builder;
import dev.tenon.sample.networks.vgg.Vgg13Builder;
import dev.tenon.sample.networks.vgg.Vgg16BatchNormBuilder;
import dev.tenon.sample.networks.vgg.Vgg16Builder;
import dev.tenon.sample.networks.vgg.Vgg19Builder;
import dev.tenon.sample.networks.video.LrcnBuilder;
import java.util.List;
import java.util.function.Supplier;

/** The declared networks by the names of the tables, at their published input sizes. */
final class PublishedNetworks {
  private static final List<Generated> ALL =
      List.of(
          of("VGG-11", Vgg11Builder::create),
          of("VGG-13", Vgg13Builder::create),
          of("VGG-16", Vgg16Builder::create),
          of("VGG-19", Vgg19Builder::create),
          of("VGG-16-BN", Vgg16BatchNormBuilder::create),
          of("GoogLeNet", GoogLeNetBuilder::create),
          of("GoogLeNet + 2 auxiliary heads", GoogLeNetWithAuxiliaryHeadsBuilder::create),
          of("Inception-v3", InceptionV3Builder::create),
          of("Xception", XceptionBuilder::create),
          of("ResNet-18", ResNet18Builder::create),
          of("ResNet-34", ResNet34Builder::create),
          of("ResNet-50 tv (v1.5)", ResNet50Builder::create),
          of("ResNet-50 keras (v1)", ResNet50V1Builder::create),
          of("ResNet-101", ResNet101Builder::create),
          of("ResNet-152", ResNet152Builder::create),
          of("ResNet-50-v2", ResNet50V2Builder::create),
          of("ResNeXt-50 32x4d", ResNeXt50Builder::create),
          of("SE-ResNet-50", SeResNet50Builder::create),
          of("WideResNet-28-10", WideResNet28x10Builder::create),
          of("ResNet-20", CifarResNet20Builder::create),
          of("ResNet-56", CifarResNet56Builder::create),
          of("ResNet-110", CifarResNet110Builder::create),
          of("DenseNet-121", DenseNet121Builder::create),
          of("DenseNet-201", DenseNet201Builder::create),
          of("SqueezeNet 1.0", SqueezeNetBuilder::create),
          of("MobileNet v2", MobileNetV2Builder::create),
          of("MobileNet v3 small", MobileNetV3SmallBuilder::create),
          of("EfficientNet-B0", EfficientNetB0Builder::create),
          of("U-Net", UNetBuilder::create),
          of("LeNet-5", LeNet5Builder::create),
          of("AlexNet", AlexNetBuilder::create),
          of("LRCN", LrcnBuilder::create));

  private PublishedNetworks() {}

  static List<Generated> all() {
    return ALL;
  }

  /** The network of that name. */
  static Generated named(String name) {
    return ALL.stream().filter(network -> network.name().equals(name)).findFirst().orElseThrow();
  }

  private static Generated of(String name, Supplier<? extends NetworkBuilder<?>> create) {
    return new Generated(name, create);
  }
}
