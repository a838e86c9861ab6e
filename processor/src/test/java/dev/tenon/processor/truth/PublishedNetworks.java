package dev.tenon.processor.truth;

import static java.util.Objects.requireNonNull;

import dev.tenon.processor.declare.TestNetwork;
import java.util.Map;
import java.util.stream.Stream;

/** Published networks, declared with the blocks, by the names that the published numbers have. */
final class PublishedNetworks {
  private static final Map<String, TestNetwork> NETWORKS =
      Map.ofEntries(
          Map.entry("VGG-11 paper/tv", Vgg.network(false, 1, 1, 2, 2, 2)),
          Map.entry("VGG-16 paper/tv/keras", Vgg.network(false, 2, 2, 3, 3, 3)),
          Map.entry("VGG-19 paper/tv/keras", Vgg.network(false, 2, 2, 4, 4, 4)),
          Map.entry("VGG-16-BN tv", Vgg.network(true, 2, 2, 3, 3, 3)),
          Map.entry("ResNet-18 tv", ResNets.resNet18()),
          Map.entry("ResNet-50 tv (v1.5)", ResNets.torchvision(3, 4, 6, 3)),
          Map.entry("ResNet-152 tv (v1.5)", ResNets.torchvision(3, 8, 36, 3)),
          Map.entry("ResNet-50 keras (v1)", ResNets.keras(3, 4, 6, 3)),
          Map.entry("ResNet-50-v2 keras", ResNets.kerasV2(3, 4, 6, 3)),
          Map.entry("GoogLeNet paper", GoogLeNets.plain()),
          Map.entry("GoogLeNet + 2 auxiliary heads paper", GoogLeNets.withAuxiliaryHeads()),
          Map.entry("SqueezeNet 1.0 tv", SqueezeNets.version10()),
          Map.entry("DenseNet-121 tv/keras", DenseNets.network(6, 12, 24, 16)),
          Map.entry("DenseNet-201 tv/keras", DenseNets.network(6, 12, 48, 32)),
          Map.entry("MobileNet v2 tv/keras", Mobiles.mobileNetV2()),
          Map.entry("EfficientNet-B0 tv", Mobiles.efficientNetB0()),
          Map.entry("U-Net paper", UNets.paper()));

  private PublishedNetworks() {}

  static Stream<String> names() {
    return NETWORKS.keySet().stream().sorted();
  }

  static TestNetwork network(String name) {
    return requireNonNull(NETWORKS.get(name));
  }
}
