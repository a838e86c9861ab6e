package dev.tenon.sample.networks.published;

import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Suppress;
import dev.tenon.sample.networks.classic.AlexNet;
import dev.tenon.sample.networks.densenet.DenseNet121;
import dev.tenon.sample.networks.densenet.DenseNet201;
import dev.tenon.sample.networks.inception.GoogLeNet;
import dev.tenon.sample.networks.inception.GoogLeNetWithAuxiliaryHeads;
import dev.tenon.sample.networks.inception.InceptionV3;
import dev.tenon.sample.networks.inception.Xception;
import dev.tenon.sample.networks.mobile.EfficientNetB0;
import dev.tenon.sample.networks.mobile.MobileNetV2;
import dev.tenon.sample.networks.mobile.MobileNetV3Small;
import dev.tenon.sample.networks.mobile.SqueezeNet;
import dev.tenon.sample.networks.resnet.ResNeXt50;
import dev.tenon.sample.networks.resnet.ResNet101;
import dev.tenon.sample.networks.resnet.ResNet152;
import dev.tenon.sample.networks.resnet.ResNet18;
import dev.tenon.sample.networks.resnet.ResNet34;
import dev.tenon.sample.networks.resnet.ResNet50;
import dev.tenon.sample.networks.resnet.ResNet50V1;
import dev.tenon.sample.networks.resnet.ResNet50V2;
import dev.tenon.sample.networks.resnet.SeResNet50;
import dev.tenon.sample.networks.resnet.WideResNet28x10;
import dev.tenon.sample.networks.segmentation.UNet;
import dev.tenon.sample.networks.vgg.Vgg11;
import dev.tenon.sample.networks.vgg.Vgg13;
import dev.tenon.sample.networks.vgg.Vgg16;
import dev.tenon.sample.networks.vgg.Vgg16BatchNorm;
import dev.tenon.sample.networks.vgg.Vgg19;
import dev.tenon.sample.networks.video.Lrcn;
import java.util.List;

/**
 * The networks of large images declared again for small ones: everything else is inherited, so what
 * holds for the shapes of these holds for the rules that all shapes come from.
 */
@Suppress(
    value = {"TEN602", "TEN606", "TEN609"},
    because = "the images are smaller than the networks were made for")
final class SmallNetworks {
  private static final List<Generated> ALL =
      List.of(
          new Generated("VGG-11", SmallNetworks_SmallVgg11Builder::create),
          new Generated("VGG-13", SmallNetworks_SmallVgg13Builder::create),
          new Generated("VGG-16", SmallNetworks_SmallVgg16Builder::create),
          new Generated("VGG-19", SmallNetworks_SmallVgg19Builder::create),
          new Generated("VGG-16-BN", SmallNetworks_SmallVgg16BatchNormBuilder::create),
          new Generated("GoogLeNet", SmallNetworks_SmallGoogLeNetBuilder::create),
          new Generated(
              "GoogLeNet + 2 auxiliary heads",
              SmallNetworks_SmallGoogLeNetWithAuxiliaryHeadsBuilder::create),
          new Generated("Inception-v3", SmallNetworks_SmallInceptionV3Builder::create),
          new Generated("Xception", SmallNetworks_SmallXceptionBuilder::create),
          new Generated("ResNet-18", SmallNetworks_SmallResNet18Builder::create),
          new Generated("ResNet-34", SmallNetworks_SmallResNet34Builder::create),
          new Generated("ResNet-50 tv (v1.5)", SmallNetworks_SmallResNet50Builder::create),
          new Generated("ResNet-50 keras (v1)", SmallNetworks_SmallResNet50V1Builder::create),
          new Generated("ResNet-101", SmallNetworks_SmallResNet101Builder::create),
          new Generated("ResNet-152", SmallNetworks_SmallResNet152Builder::create),
          new Generated("ResNet-50-v2", SmallNetworks_SmallResNet50V2Builder::create),
          new Generated("ResNeXt-50 32x4d", SmallNetworks_SmallResNeXt50Builder::create),
          new Generated("SE-ResNet-50", SmallNetworks_SmallSeResNet50Builder::create),
          new Generated("WideResNet-28-10", SmallNetworks_SmallWideResNet28x10Builder::create),
          new Generated("DenseNet-121", SmallNetworks_SmallDenseNet121Builder::create),
          new Generated("DenseNet-201", SmallNetworks_SmallDenseNet201Builder::create),
          new Generated("SqueezeNet 1.0", SmallNetworks_SmallSqueezeNetBuilder::create),
          new Generated("MobileNet v2", SmallNetworks_SmallMobileNetV2Builder::create),
          new Generated("MobileNet v3 small", SmallNetworks_SmallMobileNetV3SmallBuilder::create),
          new Generated("EfficientNet-B0", SmallNetworks_SmallEfficientNetB0Builder::create),
          new Generated("U-Net", SmallNetworks_SmallUNetBuilder::create),
          new Generated("AlexNet", SmallNetworks_SmallAlexNetBuilder::create),
          new Generated("LRCN", SmallNetworks_SmallLrcnBuilder::create));

  private SmallNetworks() {}

  static List<Generated> all() {
    return ALL;
  }

  /** The network of that name. */
  static Generated named(String name) {
    return ALL.stream().filter(network -> network.name().equals(name)).findFirst().orElseThrow();
  }

  @Network(input = @Input(channels = 3, height = 32, width = 32))
  interface SmallVgg11 extends Vgg11 {}

  @Network(input = @Input(channels = 3, height = 32, width = 32))
  interface SmallVgg13 extends Vgg13 {}

  @Network(input = @Input(channels = 3, height = 32, width = 32))
  interface SmallVgg16 extends Vgg16 {}

  @Network(input = @Input(channels = 3, height = 32, width = 32))
  interface SmallVgg19 extends Vgg19 {}

  @Network(input = @Input(channels = 3, height = 32, width = 32))
  interface SmallVgg16BatchNorm extends Vgg16BatchNorm {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallGoogLeNet extends GoogLeNet {}

  @Network(input = @Input(channels = 3, height = 96, width = 96))
  interface SmallGoogLeNetWithAuxiliaryHeads extends GoogLeNetWithAuxiliaryHeads {}

  @Network(input = @Input(channels = 3, height = 75, width = 75))
  interface SmallInceptionV3 extends InceptionV3 {}

  @Network(input = @Input(channels = 3, height = 71, width = 71))
  interface SmallXception extends Xception {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet18 extends ResNet18 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet34 extends ResNet34 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet50 extends ResNet50 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet50V1 extends ResNet50V1 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet101 extends ResNet101 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet152 extends ResNet152 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNet50V2 extends ResNet50V2 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallResNeXt50 extends ResNeXt50 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallSeResNet50 extends SeResNet50 {}

  @Network(input = @Input(channels = 3, height = 8, width = 8))
  interface SmallWideResNet28x10 extends WideResNet28x10 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallDenseNet121 extends DenseNet121 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallDenseNet201 extends DenseNet201 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallSqueezeNet extends SqueezeNet {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallMobileNetV2 extends MobileNetV2 {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallMobileNetV3Small extends MobileNetV3Small {}

  @Network(input = @Input(channels = 3, height = 64, width = 64))
  interface SmallEfficientNetB0 extends EfficientNetB0 {}

  @Network(input = @Input(channels = 1, height = 188, width = 188))
  interface SmallUNet extends UNet {}

  @Network(input = @Input(channels = 3, height = 67, width = 67))
  interface SmallAlexNet extends AlexNet {}

  @Network(input = @Input(channels = 3, height = 67, width = 67, frames = 4))
  interface SmallLrcn extends Lrcn {}
}
