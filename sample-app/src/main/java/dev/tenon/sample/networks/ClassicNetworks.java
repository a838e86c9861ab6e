package dev.tenon.sample.networks;

import dev.tenon.sample.networks.classic.AlexNet;
import dev.tenon.sample.networks.classic.AlexNetBuilder;
import dev.tenon.sample.networks.classic.LeNet5;
import dev.tenon.sample.networks.classic.LeNet5Builder;
import dev.tenon.sample.networks.densenet.DenseNet121;
import dev.tenon.sample.networks.densenet.DenseNet121Builder;
import dev.tenon.sample.networks.densenet.DenseNet201;
import dev.tenon.sample.networks.densenet.DenseNet201Builder;
import dev.tenon.sample.networks.segmentation.UNet;
import dev.tenon.sample.networks.segmentation.UNetBuilder;
import dev.tenon.sample.networks.vgg.Vgg11;
import dev.tenon.sample.networks.vgg.Vgg11Builder;
import dev.tenon.sample.networks.vgg.Vgg13;
import dev.tenon.sample.networks.vgg.Vgg13Builder;
import dev.tenon.sample.networks.vgg.Vgg16;
import dev.tenon.sample.networks.vgg.Vgg16BatchNorm;
import dev.tenon.sample.networks.vgg.Vgg16BatchNormBuilder;
import dev.tenon.sample.networks.vgg.Vgg16Builder;
import dev.tenon.sample.networks.vgg.Vgg19;
import dev.tenon.sample.networks.vgg.Vgg19Builder;
import dev.tenon.sample.networks.video.Lrcn;
import dev.tenon.sample.networks.video.LrcnBuilder;
import java.util.List;

/** Networks of plain convolutions, dense blocks and the like, and one for clips. */
final class ClassicNetworks {
  private ClassicNetworks() {}

  static List<NetworkFacts> all() {
    return List.of(
        NetworkFacts.of(
            LeNet5.class,
            "LeCun et al. 1998: digits",
            LeNet5Builder.Shapes.INPUT,
            LeNet5Builder.PARAMETERS,
            LeNet5Builder.MACS,
            LeNet5Builder.SUMMARY),
        NetworkFacts.of(
            AlexNet.class,
            "Krizhevsky et al. 2012: two groups of convolutions",
            AlexNetBuilder.Shapes.INPUT,
            AlexNetBuilder.PARAMETERS,
            AlexNetBuilder.MACS,
            AlexNetBuilder.SUMMARY),
        NetworkFacts.of(
            Vgg11.class,
            "Simonyan and Zisserman 2015: configuration A",
            Vgg11Builder.Shapes.INPUT,
            Vgg11Builder.PARAMETERS,
            Vgg11Builder.MACS,
            Vgg11Builder.SUMMARY),
        NetworkFacts.of(
            Vgg13.class,
            "configuration B",
            Vgg13Builder.Shapes.INPUT,
            Vgg13Builder.PARAMETERS,
            Vgg13Builder.MACS,
            Vgg13Builder.SUMMARY),
        NetworkFacts.of(
            Vgg16.class,
            "configuration D",
            Vgg16Builder.Shapes.INPUT,
            Vgg16Builder.PARAMETERS,
            Vgg16Builder.MACS,
            Vgg16Builder.SUMMARY),
        NetworkFacts.of(
            Vgg16BatchNorm.class,
            "configuration D with batch normalisation",
            Vgg16BatchNormBuilder.Shapes.INPUT,
            Vgg16BatchNormBuilder.PARAMETERS,
            Vgg16BatchNormBuilder.MACS,
            Vgg16BatchNormBuilder.SUMMARY),
        NetworkFacts.of(
            Vgg19.class,
            "configuration E",
            Vgg19Builder.Shapes.INPUT,
            Vgg19Builder.PARAMETERS,
            Vgg19Builder.MACS,
            Vgg19Builder.SUMMARY),
        NetworkFacts.of(
            DenseNet121.class,
            "Huang et al. 2017: growth 32",
            DenseNet121Builder.Shapes.INPUT,
            DenseNet121Builder.PARAMETERS,
            DenseNet121Builder.MACS,
            DenseNet121Builder.SUMMARY),
        NetworkFacts.of(
            DenseNet201.class,
            "the same, deeper",
            DenseNet201Builder.Shapes.INPUT,
            DenseNet201Builder.PARAMETERS,
            DenseNet201Builder.MACS,
            DenseNet201Builder.SUMMARY),
        NetworkFacts.of(
            UNet.class,
            "Ronneberger et al. 2015: two classes at each pixel",
            UNetBuilder.Shapes.INPUT,
            UNetBuilder.PARAMETERS,
            UNetBuilder.MACS,
            UNetBuilder.SUMMARY),
        NetworkFacts.of(
            Lrcn.class,
            "Donahue et al. 2015: AlexNet on 16 frames, then LSTM",
            LrcnBuilder.Shapes.INPUT,
            LrcnBuilder.PARAMETERS,
            LrcnBuilder.MACS,
            LrcnBuilder.SUMMARY));
  }
}
