package dev.tenon.sample.networks;

import dev.tenon.sample.networks.inception.GoogLeNet;
import dev.tenon.sample.networks.inception.GoogLeNetBuilder;
import dev.tenon.sample.networks.inception.GoogLeNetWithAuxiliaryHeads;
import dev.tenon.sample.networks.inception.GoogLeNetWithAuxiliaryHeadsBuilder;
import dev.tenon.sample.networks.inception.InceptionV3;
import dev.tenon.sample.networks.inception.InceptionV3Builder;
import dev.tenon.sample.networks.inception.Xception;
import dev.tenon.sample.networks.inception.XceptionBuilder;
import dev.tenon.sample.networks.mobile.EfficientNetB0;
import dev.tenon.sample.networks.mobile.EfficientNetB0Builder;
import dev.tenon.sample.networks.mobile.MobileNetV2;
import dev.tenon.sample.networks.mobile.MobileNetV2Builder;
import dev.tenon.sample.networks.mobile.MobileNetV3Small;
import dev.tenon.sample.networks.mobile.MobileNetV3SmallBuilder;
import dev.tenon.sample.networks.mobile.SqueezeNet;
import dev.tenon.sample.networks.mobile.SqueezeNetBuilder;
import java.util.List;

/** Inception networks and networks for small devices. */
final class BranchedNetworks {
  private BranchedNetworks() {}

  static List<NetworkFacts> all() {
    return List.of(
        NetworkFacts.of(
            GoogLeNet.class,
            "Szegedy et al. 2015",
            GoogLeNetBuilder.Shapes.INPUT,
            GoogLeNetBuilder.PARAMETERS,
            GoogLeNetBuilder.MACS,
            GoogLeNetBuilder.SUMMARY),
        NetworkFacts.of(
            GoogLeNetWithAuxiliaryHeads.class,
            "the same as it is trained",
            GoogLeNetWithAuxiliaryHeadsBuilder.Shapes.INPUT,
            GoogLeNetWithAuxiliaryHeadsBuilder.PARAMETERS,
            GoogLeNetWithAuxiliaryHeadsBuilder.MACS,
            GoogLeNetWithAuxiliaryHeadsBuilder.SUMMARY),
        NetworkFacts.of(
            InceptionV3.class,
            "Szegedy et al. 2016",
            InceptionV3Builder.Shapes.INPUT,
            InceptionV3Builder.PARAMETERS,
            InceptionV3Builder.MACS,
            InceptionV3Builder.SUMMARY),
        NetworkFacts.of(
            Xception.class,
            "Chollet 2017",
            XceptionBuilder.Shapes.INPUT,
            XceptionBuilder.PARAMETERS,
            XceptionBuilder.MACS,
            XceptionBuilder.SUMMARY),
        NetworkFacts.of(
            SqueezeNet.class,
            "Iandola et al. 2016: version 1.0",
            SqueezeNetBuilder.Shapes.INPUT,
            SqueezeNetBuilder.PARAMETERS,
            SqueezeNetBuilder.MACS,
            SqueezeNetBuilder.SUMMARY),
        NetworkFacts.of(
            MobileNetV2.class,
            "Sandler et al. 2018",
            MobileNetV2Builder.Shapes.INPUT,
            MobileNetV2Builder.PARAMETERS,
            MobileNetV2Builder.MACS,
            MobileNetV2Builder.SUMMARY),
        NetworkFacts.of(
            MobileNetV3Small.class,
            "Howard et al. 2019",
            MobileNetV3SmallBuilder.Shapes.INPUT,
            MobileNetV3SmallBuilder.PARAMETERS,
            MobileNetV3SmallBuilder.MACS,
            MobileNetV3SmallBuilder.SUMMARY),
        NetworkFacts.of(
            EfficientNetB0.class,
            "Tan and Le 2019",
            EfficientNetB0Builder.Shapes.INPUT,
            EfficientNetB0Builder.PARAMETERS,
            EfficientNetB0Builder.MACS,
            EfficientNetB0Builder.SUMMARY));
  }
}
